using Didar.Cli.Inputs;
using Didar.Cli.Outputs;
using Didar.Cli.Running;
using Didar.Reading;
using Didar.Writing;

namespace Didar.Cli.Commands;

/// <summary>What <c>didar read</c> does, once the command line is understood.</summary>
internal static class ReadAction
{
    /// <returns>The exit code.</returns>
    public static int Run(ReadRequest request)
    {
        if (Mistake(request) is { } mistake)
        {
            Failures.Tell(null, mistake);
            return ExitCodes.Usage;
        }
        Publication? given = null;
        if (request.Date is not null && !TryReadDate(request.Date, out given))
        {
            Failures.Tell(null, $"--date {request.Date}: no date; write 2015-02-10, 1393/11/21 or 21 بهمن 1393");
            return ExitCodes.Usage;
        }
        if (!TryLoad(request.Knowledge, given, out var flow)) return ExitCodes.Failed;
        if (!TryOpen(request, out var file)) return ExitCodes.Usage;
        var export = FormatOf(request, flow);
        using (var output = new FramedOutput(file, export))
        using (var interruption = new Interruption())
        {
            var progress = new Progress(Console.Error, ShowsOnTerminal(request), request.Quiet);
            var run = new ReadRun(flow.Read, flow.Extract, export.Write);
            try
            {
                return request.Reports is [var only] && FormatGuess.OfName(only) is (Format.Text or Format.Html) and var form && !Directory.Exists(only)
                    ? run.RunOne(new FileInput(only, form), output, progress, interruption)
                    : run.Run(new InputWalk(Console.OpenStandardInput).Walk(request.Reports), output, progress, request.Jobs, interruption);
            }
            catch (IOException e) when (request.Out is null && e is not FileNotFoundException)
            {
                // Whoever read our output has enough («| head»), or it can't be written any more.
                if (!IsClosedPipe(e)) Failures.Tell("standard output", e.Message);
                return IsClosedPipe(e) ? ExitCodes.Ok : ExitCodes.Failed;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Failures.Tell(request.Out, $"can't be written: {Failures.Reason(e)}");
                return ExitCodes.Failed;
            }
        }
    }

    private static string? Mistake(ReadRequest request)
    {
        if (request.Reports.Length == 0) return "nothing to read: name files or folders, or - for standard input (didar read --help)";
        foreach (var word in request.Reports)
            if (word.StartsWith('-') && word != InputWalk.StandardInput && !File.Exists(word)) return $"{word}: no such option (didar read --help)";
        foreach (var folder in request.Knowledge)
            if (!Directory.Exists(folder)) return $"--knowledge {folder}: no such folder";
        if (request.Format == "html" && request.Out is null && (request.Reports.Length != 1 || Directory.Exists(request.Reports[0])))
            return "--format html writes one page a report: name a folder with --out";
        if (request.Format == "gold" && request.Out is null) return "--format gold writes two files a report: name a folder with --out";
        return null;
    }

    /// <summary>The date of <c>--date</c>; false where it is none.</summary>
    public static bool TryReadDate(string text, out Publication? given)
    {
        var readable = DateReader.TryRead(text, out var date, out var precision, out var calendar);
        given = readable ? new(date, precision, calendar, null) : null;
        return readable;
    }

    /// <summary>Loads all that is read with; false where it can't be, which is then told.</summary>
    public static bool TryLoad(IReadOnlyList<string> knowledge, Publication? given, out Flow flow)
    {
        try
        {
            flow = Flow.Load(knowledge, given, static problem => Failures.Tell("--knowledge", problem));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            Failures.Tell("knowledge", e.Message);
            flow = null!;
            return false;
        }
    }

    private static bool TryOpen(ReadRequest request, out IOutput output)
    {
        output = null!;
        try
        {
            output = request switch
            {
                { Out: null, Format: "html" } => new SingleOutput(StreamOutput.ToStandardOutput()),
                { Out: null } => StreamOutput.ToStandardOutput(),
                { Format: "gold" } => new FolderOutput(request.Out, ".txt", ".json"),
                { Format: "html" } when !IsPage(request.Out) => new FolderOutput(request.Out, ".html"),
                { Format: "html" } => new SingleOutput(StreamOutput.ToFile(request.Out)),
                _ => StreamOutput.ToFile(request.Out),
            };
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Failures.Tell($"--out {request.Out}", $"can't be written: {Failures.Reason(e)}");
            return false;
        }
    }

    private static bool IsPage(string path) =>
        FormatGuess.OfName(path) == Format.Html && !Directory.Exists(path);

    private static Export FormatOf(ReadRequest request, Flow flow) => request.Format == "text"
        ? new Export("", new PlainWriter(Terminal.Style(request.Out is null, request.Isolate)).Write)
        : ExportForms.Open(request.Format, request.Kind, () => flow.Language);

    // Results on the same terminal show well enough that it goes on.
    private static bool ShowsOnTerminal(ReadRequest request) =>
        !Console.IsErrorRedirected && (request.Out is not null || Console.IsOutputRedirected);

    /// <summary>Whether who read our output has enough: EPIPE on Linux and macOS; ERROR_NO_DATA and ERROR_BROKEN_PIPE on Windows.</summary>
    public static bool IsClosedPipe(IOException e) => (e.HResult & 0xFFFF) is 32 or 232 or 109;
}
