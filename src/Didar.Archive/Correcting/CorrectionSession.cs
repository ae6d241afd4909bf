using System.Data.Common;
using System.Globalization;
using Dapper;
using Didar.Archive.Adding;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;
using Didar.Archive.Terms;
using Didar.Facts;

namespace Didar.Archive.Correcting;

/// <summary>Corrections within one transaction: each is checked before anything of it is written.</summary>
internal sealed class CorrectionSession(DbConnection connection, DbTransaction transaction, Dialect dialect, KeptArticles articles, TermReader terms) : IDisposable
{
    private readonly ArticleRewriter _rewriter = new(connection, transaction, dialect, articles, terms);

    /// <summary>The first correction that a condition on the table chooses.</summary>
    public CorrectionEntry? Find(string condition, object? values) => StandingCorrections.Query(connection, transaction, condition, values).FirstOrDefault();

    /// <summary>Enters a correction, and writes what follows from it.</summary>
    /// <param name="what">What is put right, or taken back.</param>
    /// <param name="by">Who, when, why.</param>
    /// <param name="key">The key it has elsewhere; null for a new one.</param>
    /// <exception cref="CorrectionException">It can't be entered; nothing of it was.</exception>
    public CorrectionOutcome Enter(Correction what, Authorship by, string? key)
    {
        var id = connection.ExecuteScalar<long>("SELECT coalesce(max(id), 0) + 1 FROM correction", transaction: transaction);
        var entry = new CorrectionEntry(id, key ?? CorrectionJson.KeyOf(what, by, id), what, by, null);
        var undone = what is UndoCorrection undo ? Undone(undo) : null;
        var scope = Scope(undone?.What ?? what);
        var affected = Affected(scope, undone);
        if (undone is null) Check(entry, scope, affected, isNew: key is null);
        else CheckUndo(undone, affected);
        connection.Execute("INSERT INTO correction (id, key, kind, article_id, actor_id, json, author, made, reason) VALUES (@id, @Key, @Word, @Article, @Actor, @json, @Author, @Made, @Reason)",
            new { id, entry.Key, what.Word, scope.Article, scope.Actor, json = CorrectionJson.WriteWhat(what), by.Author, by.Made, by.Reason }, transaction);
        if (undone is not null) connection.Execute("UPDATE correction SET undone_by = @id WHERE id = @undone", new { id, undone = undone.Id }, transaction);
        if ((undone?.What ?? what) is RenameActor) ActorNames.Settle(connection, transaction, scope.Actor!.Value);
        return new(entry, affected.Count, _rewriter.Rewrite(affected));
    }

    /// <inheritdoc/>
    public void Dispose() => _rewriter.Dispose();

    private CorrectionEntry Undone(UndoCorrection undo)
    {
        var entry = Find("key = @Undoes", undo) ?? throw new CorrectionException($"the correction {undo.Undoes}, which is to be undone, is not there");
        if (entry.What is UndoCorrection) throw new CorrectionException(Told($"correction {entry.Id} takes another back; make that one again instead"));
        if (entry.UndoneBy is { } by) throw new CorrectionException(Told($"correction {entry.Id} is undone already, by {by}"));
        return entry;
    }

    // An article's corrections name its text, an actor's the actor's key: neither is a number of this archive.
    private (long? Article, long? Actor) Scope(Correction what) => what switch
    {
        ArticleCorrection one => (connection.ExecuteScalar<long?>("SELECT id FROM article WHERE sha256 = @Article", one, transaction)
            ?? throw new CorrectionException($"the article {one.Article} is not in this archive"), null),
        ActorCorrection one => (null, ActorNames.Find(connection, transaction, one.Actor) ?? throw new CorrectionException($"the actor {one.Actor} is not in this archive")),
        _ => throw new CorrectionException("a correction is of an article or of an actor"),
    };

    private List<long> Affected((long? Article, long? Actor) scope, CorrectionEntry? undone)
    {
        var actors = new List<long>();
        if (scope.Actor is { } actor) actors.Add(actor);
        if (undone is not null) actors.AddRange(Parties.Of(undone.What).Select(one => ActorNames.Find(connection, transaction, one.Key)).OfType<long>());
        List<long> affected = scope.Article is { } article ? [article] : [];
        if (undone is null) affected.AddRange(actors.SelectMany(id => ActorNames.Articles(connection, transaction, id)));
        else affected.AddRange(ActorNames.TakeBorrowed(connection, transaction, actors));
        return [.. affected.Distinct().Order()];
    }

    private void Check(CorrectionEntry entry, (long? Article, long? Actor) scope, List<long> affected, bool isNew)
    {
        if (string.IsNullOrWhiteSpace(entry.By.Author)) throw new CorrectionException("a correction has an author");
        CorrectionCheck.Of(entry.What);
        if (scope.Article is not { } article)
        {
            if (isNew && affected.Count == 0) throw new CorrectionException("no article names this actor any more: another correction has merged it");
            return;
        }
        var read = articles.RecordAsRead(article);
        CorrectionCheck.Places(entry.What, read.Source.Length);
        var standing = new StandingCorrections(connection, transaction).For(article, read);
        var before = RecordCorrector.Apply(read, standing);
        var after = RecordCorrector.Apply(read, [.. standing, entry]);
        if (after.Unfits.FirstOrDefault(one => one.Key == entry.Key) is { } unfit) throw new CorrectionException(unfit.Message);
        if (isNew && entry.What is not ConfirmFact && Writing.RecordJson.Write(before.Record) == Writing.RecordJson.Write(after.Record))
            throw new CorrectionException("the record says so already; to confirm it, use confirm");
    }

    private void CheckUndo(CorrectionEntry undone, List<long> affected)
    {
        var standing = new StandingCorrections(connection, transaction);
        foreach (var article in affected)
        {
            var read = articles.RecordAsRead(article);
            var all = standing.For(article, read);
            if (undone.What is SplitMentions split && all.Find(one => one.Id > undone.Id && Parties.Of(one.What).Any(actor => actor.Key == split.To.Key)) is { } on) throw Rests(on, undone);
            var before = RecordCorrector.Apply(read, all).Unfits.Select(static one => one.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var unfit in RecordCorrector.Apply(read, all.Where(one => one.Key != undone.Key)).Unfits)
            {
                if (!before.Contains(unfit.Key)) throw Rests(all.Find(one => one.Key == unfit.Key)!, undone);
            }
        }
    }

    private static CorrectionException Rests(CorrectionEntry other, CorrectionEntry undone) =>
        new(Told($"correction {other.Id} ({other.What.Word}) rests on {undone.Id}; undo {other.Id} first"));

    private static string Told(FormattableString message) => message.ToString(CultureInfo.InvariantCulture);
}
