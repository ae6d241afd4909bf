using System.CommandLine;
using Didar.Throughput;

var folder = new Argument<DirectoryInfo>("folder") { Description = "Reports: all .txt and .html files in it and below." };
folder.AcceptExistingOnly();
var seconds = new Option<double>("--seconds", "-s") { Description = "How long each stage is measured, after as long a warm-up.", DefaultValueFactory = static _ => 3, HelpName = "N" };
var json = new Option<bool>("--json") { Description = "The figures as one JSON object." };

var command = new RootCommand("Measures how fast the stages of Didar and the whole flow read reports, on one thread.") { folder, seconds, json };
command.SetAction(parsed =>
{
    var pages = Page.ReadAll(parsed.GetValue(folder)!.FullName);
    if (pages.Length == 0)
    {
        Console.Error.WriteLine("no .txt or .html files there");
        return 1;
    }
    var report = Measurement.Of(pages, TimeSpan.FromSeconds(parsed.GetValue(seconds)));
    Console.Out.WriteLine(parsed.GetValue(json) ? ReportWriter.Json(report) : ReportWriter.Table(report));
    return 0;
});
return command.Parse(args).Invoke();
