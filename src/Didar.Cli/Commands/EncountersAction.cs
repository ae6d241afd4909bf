using Didar.Cli.Inputs;
using Didar.Cli.Outputs;
using Didar.Cli.Running;
using Didar.Encounters;
using Didar.Reading;
using Didar.Writing;

namespace Didar.Cli.Commands;

/// <summary>What <c>didar encounters</c> does, once the command line is understood.</summary>
internal static class EncountersAction
{
    /// <returns>The exit code.</returns>
    public static int Run(EncountersRequest request)
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
        using var interruption = new Interruption();
        var progress = new Progress(Console.Error, !Console.IsErrorRedirected, request.Quiet);
        var reports = new Dictionary<string, ReadReport>(StringComparer.Ordinal);
        var matcher = Match(request, flow, reports, progress, interruption);
        progress.Finish(interruption.Requested);
        try
        {
            Write(request, matcher, reports, new AccountMaker(flow.Knowledge));
        }
        catch (IOException e)
        {
            if (!ReadAction.IsClosedPipe(e)) Failures.Tell("standard output", e.Message);
            return ReadAction.IsClosedPipe(e) ? ExitCodes.Ok : ExitCodes.Failed;
        }
        return interruption.Requested ? ExitCodes.Interrupted : progress.Failed > 0 ? ExitCodes.Failed : ExitCodes.Ok;
    }

    private static EncounterMatcher Match(EncountersRequest request, Flow flow, Dictionary<string, ReadReport> reports, Progress progress, Interruption interruption)
    {
        var matcher = new EncounterMatcher();
        var inputs = new InputWalk(Console.OpenStandardInput).Walk(request.Reports);
        OrderedWork.Run(inputs, input => Work(input, flow), taken =>
        {
            if (taken.Report is not { } report)
            {
                progress.Fail(taken.Name, taken.Failure!);
                return;
            }
            // The same file may be named twice.
            var name = taken.Name;
            for (var times = 2; !reports.TryAdd(name, report); times++) name = FormattableString.Invariant($"{taken.Name}#{times}");
            matcher.Add(taken.Digest! with { Report = name });
            progress.Count(report.Record.Problems.Length);
        }, request.Jobs, interruption.Token);
        return matcher;
    }

    private static Taken Work(Input input, Flow flow)
    {
        if (input is FailedInput failed) return new(input.Name, null, null, failed.Reason);
        try
        {
            var article = flow.Read(input);
            if (article.Parts.IsEmpty && article.Problems is [var problem, ..]) return new(input.Name, null, null, problem.Message);
            var record = flow.Extract(article, out var analysis);
            return new(input.Name, new(record, article), Digester.Digest(input.Name, record, analysis), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(input.Name, null, null, Failures.Reason(e));
        }
    }

    private static void Write(EncountersRequest request, EncounterMatcher matcher, Dictionary<string, ReadReport> reports, AccountMaker accounts)
    {
        var output = StreamOutput.ToStandardOutput();
        var plain = new EncounterPlainWriter(Terminal.Style(toStandardOutput: true, isolate: false));
        foreach (var encounter in matcher.Encounters)
        {
            var isSpeech = encounter.Tellings.All(static telling => telling.Key.Kind == EncounterKind.Speech);
            if (isSpeech && !request.All && encounter.Tellings.Select(static telling => telling.Report).Distinct(StringComparer.Ordinal).Count() < 2) continue;
            var account = accounts.Make(encounter, name => reports[name]);
            output.Take(encounter.Id, request.Json ? EncounterJson.Write(account) + "\n" : plain.Write(account));
        }
        output.Finish();
    }

    private static string? Mistake(EncountersRequest request)
    {
        if (request.Reports.Length == 0) return "nothing to read: name files or folders, or - for standard input (didar encounters --help)";
        foreach (var word in request.Reports)
            if (word.StartsWith('-') && word != InputWalk.StandardInput && !File.Exists(word)) return $"{word}: no such option (didar encounters --help)";
        foreach (var folder in request.Knowledge)
            if (!Directory.Exists(folder)) return $"--knowledge {folder}: no such folder";
        return null;
    }

    private sealed record Taken(string Name, ReadReport? Report, ReportDigest? Digest, string? Failure);
}
