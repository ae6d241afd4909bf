using System.CommandLine;
using System.Globalization;
using Didar.ArchiveLoad;

var count = new Argument<int>("count") { Description = "How many reports." };
var file = new Argument<string>("file") { Description = "The JSON lines to write." };
var make = new Command("make", "Makes reports up, as JSON lines; one in fifty has a text that was there before.") { count, file };
make.SetAction(parsed =>
{
    using var output = new StreamWriter(parsed.GetValue(file)!);
    var different = new ReportMaker(Path.Join(AppContext.BaseDirectory, "words.tsv")).Write(output, parsed.GetValue(count));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{parsed.GetValue(count)} reports, {different} different texts"));
});

var archive = new Argument<string>("archive") { Description = "A file or postgres:// address." };
var rounds = new Option<int>("--rounds") { Description = "How often each query is asked.", DefaultValueFactory = static _ => 10 };
var search = new Command("search", "Tells the median and the 95th percentile of the processor time of the queries in queries.txt, snippets included.") { archive, rounds };
search.SetAction(parsed => SearchTimes.Measure(Console.Out, parsed.GetValue(archive)!, File.ReadAllLines(Path.Join(AppContext.BaseDirectory, "queries.txt")), parsed.GetValue(rounds)));

var dossiers = new Command("dossiers", "Tells the median and the 95th percentile of the processor time of the dossiers of the 200 who stand in most articles.") { archive, rounds };
dossiers.SetAction(parsed => DossierTimes.Measure(Console.Out, parsed.GetValue(archive)!, parsed.GetValue(rounds)));

return new RootCommand("Makes large archives possible to measure.") { make, search, dossiers }.Parse(args).Invoke();
