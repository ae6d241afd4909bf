using System.Globalization;
using Didar.Archive.Asking;
using Didar.Archive.Joining;
using Didar.Archive.Opening;
using Didar.Archive.Terms;
using Didar.Cli.Outputs;
using Didar.Cli.Running;
using Didar.Encounters;
using Didar.Language;
using Didar.Writing;

namespace Didar.Cli.Commands;

/// <summary>What <c>didar encounters --archive</c> does: joins what has been added since, and tells the encounters.</summary>
internal static class JoinedAction
{
    /// <returns>The exit code.</returns>
    public static int Run(EncountersRequest request)
    {
        if (!KnowledgeLoad.TryLoad(request.Knowledge, out var knowledge, out var exitCode)) return exitCode;
        var articles = ArticleReaders.Load(request.Knowledge);
        var language = LanguageData.Load(AppContext.BaseDirectory);
        using var interruption = new Interruption();
        var failed = 0;
        // Where nothing waits, the archive need not be writable.
        var joined = ArchiveOption.With(request.Archive!, OpenMode.Read, static store => Joiner.Waiting(store) > 0 ? ExitCodes.Interrupted : ExitCodes.Ok);
        if (joined == ExitCodes.Interrupted) joined = ArchiveOption.With(request.Archive!, OpenMode.Change, store => Join(store));
        if (joined != ExitCodes.Ok) return joined;
        var told = ArchiveOption.With(request.Archive!, OpenMode.Read, Tell);
        return told == ExitCodes.Ok && failed > 0 ? ExitCodes.Failed : told;

        int Join(ArchiveStore store)
        {
            using var joiner = new Joiner(store, new Digester(language), articles);
            var count = 0;
            for (int next; !interruption.Requested && (next = joiner.Next(message => { failed++; Failures.Tell(null, message); })) > 0;) count += next;
            if (!request.Quiet) Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"didar: {(interruption.Requested ? "stopped: " : "")}{count} articles joined, {failed} failed"));
            return interruption.Requested ? ExitCodes.Interrupted : ExitCodes.Ok;
        }

        int Tell(ArchiveStore store)
        {
            try
            {
                var window = Window.Of(request.From, request.To);
                using var asker = new Asker(store, new TermReader(language), articles);
                var with = request.With is null ? [] : asker.Find(request.With).Actors;
                using var reader = new EncounterReader(store, knowledge, articles);
                using var output = StreamOutput.ToStandardOutput();
                var plain = new EncounterPlainWriter(Terminal.Style(toStandardOutput: true, isolate: false));
                foreach (var account in reader.Find(new(with, window, request.All, request.Limit)))
                {
                    if (interruption.Requested) return ExitCodes.Interrupted;
                    output.Take("", request.Json ? EncounterJson.Write(account) + "\n" : plain.Write(account));
                }
                return ExitCodes.Ok;
            }
            catch (AskException e)
            {
                Failures.Tell(null, e.Message.ReplaceLineEndings("; "));
                return e.IsAmbiguous ? ExitCodes.Usage : ExitCodes.Failed;
            }
            catch (IOException e)
            {
                if (!ReadAction.IsClosedPipe(e)) Failures.Tell("standard output", e.Message);
                return ReadAction.IsClosedPipe(e) ? ExitCodes.Ok : ExitCodes.Failed;
            }
        }
    }
}
