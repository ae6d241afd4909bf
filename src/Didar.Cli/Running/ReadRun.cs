using Didar.Cli.Inputs;
using Didar.Cli.Outputs;
using Didar.Facts;
using Didar.Reading;

namespace Didar.Cli.Running;

/// <summary>One run of <c>didar read</c>: every input through the flow and into the output, in order.</summary>
/// <param name="read">Makes an article of an input.</param>
/// <param name="extract">Makes a record of an article.</param>
/// <param name="format">Puts a record into the chosen form.</param>
internal sealed class ReadRun(Func<Input, Article> read, Func<Article, Record> extract, Func<Record, Article, string> format)
{
    /// <summary>Reads one report, without the threads that would only cost.</summary>
    /// <returns>The exit code.</returns>
    public int RunOne(Input input, IOutput output, Progress progress, Interruption interruption)
    {
        Take(Work(input), output, progress);
        return Finish(output, progress, interruption);
    }

    /// <summary>Reads any number of reports.</summary>
    /// <returns>The exit code.</returns>
    public int Run(IEnumerable<Input> inputs, IOutput output, Progress progress, int jobs, Interruption interruption)
    {
        OrderedWork.Run(inputs, Work, outcome => Take(outcome, output, progress), jobs, interruption.Token);
        return Finish(output, progress, interruption);
    }

    /// <summary>What becomes of one input; never throws for a fault of the input.</summary>
    public Outcome Work(Input input)
    {
        if (input is FailedInput failed) return Outcome.Failed(input.Name, failed.Reason);
        try
        {
            var article = read(input);
            var record = extract(article);
            return new(input.Name, record.Id, format(record, article), record, FailureOf(article));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Outcome.Failed(input.Name, Failures.Reason(e));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A fault of ours must not cost the other reports of a long run; it is told, counted and in the exit code.
            return Outcome.Failed(input.Name, $"internal error, please report it: {e}");
        }
    }

    /// <summary>A page without any text was not read; its record is there all the same and says why.</summary>
    private static string? FailureOf(Article article) =>
        article.Parts.IsEmpty && article.Problems is [var problem, ..] ? problem.Message : null;

    private static void Take(Outcome outcome, IOutput output, Progress progress)
    {
        if (outcome.Text is not null) output.Take(outcome.Id, outcome.Text);
        if (outcome.Failure is not null) progress.Fail(outcome.Name, outcome.Failure);
        else progress.Count(outcome.Record!.Problems.Length);
    }

    private static int Finish(IOutput output, Progress progress, Interruption interruption)
    {
        output.Finish();
        progress.Finish(interruption.Requested);
        return interruption.Requested ? ExitCodes.Interrupted : progress.Failed > 0 ? ExitCodes.Failed : ExitCodes.Ok;
    }
}
