using Didar.Archive.Adding;
using Didar.Archive.Opening;
using Didar.Archive.Terms;
using Didar.Cli.Inputs;
using Didar.Reading;

namespace Didar.Cli.Running;

/// <summary>One run of <c>didar add</c>: several threads read, one writes.</summary>
/// <param name="store">The archive.</param>
/// <param name="flow">Reads the reports.</param>
/// <param name="given">The date the caller gave.</param>
/// <param name="isKept">Whether the bytes of files are kept.</param>
/// <param name="progress">Counts.</param>
internal sealed class AddRun(ArchiveStore store, Flow flow, string? given, bool isKept, AddProgress progress)
{
    private readonly ArticlePreparer _preparer = new(store.Dialect, new TermReader(flow.Language), flow.Knowledge);

    /// <returns>The exit code.</returns>
    /// <exception cref="ArchiveException">The archive could not be read or written; what was committed is kept.</exception>
    public int Run(IEnumerable<Input> inputs, RunDescription run, int jobs, Interruption interruption)
    {
        using var known = new KnownSources(store);
        using var writer = new ArticleWriter(store, run, TimeProvider.System);
        var writing = new WriterThread(writer, progress.Commit);
        try
        {
            OrderedWork.Run(inputs, input => Work(input, known), outcome => Take(outcome, writing), jobs, interruption.Token);
        }
        finally
        {
            writing.Finish();
            progress.Finish(interruption.Requested);
        }
        return interruption.Requested ? ExitCodes.Interrupted : progress.Failed > 0 ? ExitCodes.Failed : ExitCodes.Ok;
    }

    private void Take(AddOutcome outcome, WriterThread writing)
    {
        if (outcome.Article is not null) writing.Post(outcome.Article);
        progress.Count(outcome);
    }

    private AddOutcome Work(Input input, KnownSources known)
    {
        if (input is FailedInput failed) return new(input.Name, null, failed.Reason);
        try
        {
            var source = SourceOf(input);
            if (known.Contains(source)) return new(input.Name, null, null);
            var article = flow.Read(new BytesInput(source.Uri, source.Line, source.Bytes, source.Form));
            if (article.Parts.IsEmpty && article.Problems is [var problem, ..]) return new(input.Name, null, problem.Message, problem.Code);
            var record = flow.Extract(article, out var analysis);
            return new(input.Name, _preparer.Prepare(source, article, analysis, record, given), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(input.Name, null, Failures.Reason(e));
        }
        catch (Exception e) when (e is not (OutOfMemoryException or ArchiveException))
        {
            // A fault of ours must not cost the other reports of a long run; it is told, counted and in the exit code.
            return new(input.Name, null, $"internal error, please report it: {e}");
        }
    }

    private FoundSource SourceOf(Input input) => input switch
    {
        FileInput file => new(Path.GetFullPath(file.Path), 0, file.Form, File.ReadAllBytes(file.Path), isKept),
        BytesInput bytes => new(bytes.Uri, bytes.Line, bytes.Form, bytes.Bytes, IsKept: true),
        _ => throw new ArgumentOutOfRangeException(nameof(input)),
    };
}

/// <summary>What became of one input of <c>didar add</c>.</summary>
/// <param name="Name">What it is called in messages.</param>
/// <param name="Article">What is to be written; null where it was there already, or failed.</param>
/// <param name="Failure">Why it could not be read; null where it was.</param>
/// <param name="Code">The code of the problem that was the reason, where it has one.</param>
internal sealed record AddOutcome(string Name, PreparedArticle? Article, string? Failure, string? Code = null);
