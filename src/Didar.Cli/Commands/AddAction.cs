using System.Reflection;
using Didar.Archive.Adding;
using Didar.Archive.Opening;
using Didar.Cli.Inputs;
using Didar.Cli.Running;
using Didar.Reading;

namespace Didar.Cli.Commands;

/// <summary>What <c>didar add</c> does, once the command line is understood.</summary>
internal static class AddAction
{
    /// <returns>The exit code.</returns>
    public static int Run(AddRequest request)
    {
        if (Mistake(request) is { } mistake)
        {
            Failures.Tell(null, mistake);
            return ExitCodes.Usage;
        }
        Publication? given = null;
        if (request.Date is not null && !ReadAction.TryReadDate(request.Date, out given))
        {
            Failures.Tell(null, $"--date {request.Date}: no date; write 2015-02-10 or 1393/11/21");
            return ExitCodes.Usage;
        }
        if (!ReadAction.TryLoad(request.Knowledge, given, out var flow)) return ExitCodes.Failed;
        return ArchiveOption.With(request.Archive, OpenMode.Create, store =>
        {
            using var interruption = new Interruption();
            var walk = new InputWalk(Console.OpenStandardInput);
            var size = InputSize.Of(request.Reports);
            var progress = new AddProgress(Console.Error, !Console.IsErrorRedirected, request.Quiet) { Share = size > 0 ? () => walk.Passed / (double)size : null };
            var run = new AddRun(store, flow, request.Date, !request.NoCopy, progress);
            return run.Run(walk.Walk(request.Reports), Description("add", request.Knowledge), request.Jobs, interruption);
        });
    }

    /// <summary>What this program reads with.</summary>
    public static RunDescription Description(string kind, IEnumerable<string> ownKnowledge) => new(
        kind,
        Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "",
        DataHashes.Of([Path.Join(AppContext.BaseDirectory, "knowledge"), .. ownKnowledge], "*.tsv"),
        DataHashes.Of([Path.Join(AppContext.BaseDirectory, "models")], "*"));

    private static string? Mistake(AddRequest request)
    {
        if (request.Reports.Length == 0) return "nothing to add: name files or folders, or - for standard input (didar add --help)";
        foreach (var word in request.Reports)
            if (word.StartsWith('-') && word != InputWalk.StandardInput && !File.Exists(word)) return $"{word}: no such option (didar add --help)";
        foreach (var folder in request.Knowledge)
            if (!Directory.Exists(folder)) return $"--knowledge {folder}: no such folder";
        return null;
    }
}
