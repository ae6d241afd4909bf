using Didar.Cli.Inputs;
using Didar.Cli.Outputs;
using Didar.Cli.Running;
using Didar.Facts;
using Didar.Reading;
using Didar.Scoring;

namespace Didar.Cli.Commands;

/// <summary>What <c>didar evaluate</c> does, once the command line is understood.</summary>
internal static class EvaluateAction
{
    /// <returns>The exit code.</returns>
    public static int Run(EvaluateRequest request)
    {
        if (Mistake(request) is { } mistake)
        {
            Failures.Tell(null, mistake);
            return ExitCodes.Usage;
        }
        try
        {
            var floors = request.Floor is null ? new Floors([]) : ReadFile(request.Floor, Floors.Read);
            var articles = MarkedFolder.Read(request.Folder);
            if (articles.IsEmpty) throw new InvalidDataException($"{request.Folder}: no marked articles");
            var failed = 0;
            var records = request.Records is null ? ReadArticles(request, articles, out failed) : ReadFile(request.Records, RecordFile.Read);
            var evaluation = Evaluation.Of(articles, article => records.GetValueOrDefault(article.Id));

            using (var output = new StreamWriter(Console.OpenStandardOutput()))
            {
                if (request.Json) ScoreJson.Write(output, evaluation, request.ByArticle, request.Errors);
                else ScoreTable.Write(output, evaluation, request.ByArticle, request.Errors);
            }
            var falls = floors.Below(evaluation.Total).ToArray();
            foreach (var fall in falls) Failures.Tell("below the floor", ScoreTable.Told(fall));
            return falls.Length + failed > 0 ? ExitCodes.Failed : ExitCodes.Ok;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or FormatException)
        {
            Failures.Tell(null, e.Message);
            return ExitCodes.Failed;
        }
    }

    private static string? Mistake(EvaluateRequest request)
    {
        if (!Directory.Exists(request.Folder)) return $"{request.Folder}: no such folder";
        if (request.Records is { } records && records != InputWalk.StandardInput && !File.Exists(records)) return $"--records {records}: no such file";
        if (request.Floor is { } floor && !File.Exists(floor)) return $"--floor {floor}: no such file";
        foreach (var own in request.Knowledge)
            if (!Directory.Exists(own)) return $"--knowledge {own}: no such folder";
        return null;
    }

    private static Dictionary<string, Record> ReadArticles(EvaluateRequest request, IEnumerable<MarkedArticle> articles, out int failed)
    {
        var records = new Dictionary<string, Record>(StringComparer.Ordinal);
        var progress = new Progress(Console.Error, !Console.IsErrorRedirected, request.Quiet);
        var flow = Flow.Load(request.Knowledge, null, static problem => Failures.Tell("--knowledge", problem));
        var run = new ReadRun(flow.Read, flow.Extract, static (_, _) => "");
        var inputs = articles.Select(article => new FileInput(Path.Join(request.Folder, article.Id + ".txt"), Format.Text));
        OrderedWork.Run(inputs, run.Work, outcome =>
        {
            if (outcome.Record is not { } record)
            {
                progress.Fail(outcome.Name, outcome.Failure!);
                return;
            }
            records.Add(Path.GetFileNameWithoutExtension(outcome.Name), record);
            progress.Count(record.Problems.Length);
        }, request.Jobs, CancellationToken.None);
        progress.Finish(interrupted: false);
        failed = progress.Failed;
        return records;
    }

    private static T ReadFile<T>(string file, Func<TextReader, T> read)
    {
        try
        {
            using var reader = file == InputWalk.StandardInput ? new StreamReader(Console.OpenStandardInput()) : File.OpenText(file);
            return read(reader);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException($"{file}: {e.Message}", e);
        }
    }
}
