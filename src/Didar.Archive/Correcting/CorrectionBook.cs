using System.Data.Common;
using System.Globalization;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;
using Didar.Archive.Terms;
using Didar.Reading;

namespace Didar.Archive.Correcting;

/// <summary>Which corrections are asked for; null for any.</summary>
/// <param name="Article">The number of an article; corrections of its actors are not among them.</param>
/// <param name="Author">Who made them.</param>
public sealed record CorrectionFilter(long? Article = null, string? Author = null);

/// <summary>
/// Makes, takes back and lists corrections. Each is one transaction with all that follows from it: the tables, the current
/// record of each article concerned, and the states of its facts. One thread at a time.
/// </summary>
public sealed class CorrectionBook : IDisposable
{
    private readonly ArchiveStore _store;
    private readonly KeptArticles _articles;
    private readonly TermReader _terms;
    private readonly DbConnection _connection;

    /// <summary>A book with connections of its own.</summary>
    /// <param name="store">The archive.</param>
    /// <param name="reader">Reads the sources again.</param>
    /// <param name="terms">Reads the words of names and articles.</param>
    public CorrectionBook(ArchiveStore store, ArticleReader reader, TermReader terms)
    {
        ArgumentNullException.ThrowIfNull(store);
        (_store, _terms, _articles, _connection) = (store, terms, new(store, reader), store.Connect());
    }

    /// <summary>Makes a correction.</summary>
    /// <param name="what">What is put right.</param>
    /// <param name="by">Who, when, why.</param>
    /// <param name="isTrial">Whether only to tell what would change.</param>
    /// <exception cref="CorrectionException">It fits nothing, or says nothing new; nothing was changed.</exception>
    /// <exception cref="ArchiveException">The archive could not be written; nothing was changed.</exception>
    public CorrectionOutcome Make(Correction what, Authorship by, bool isTrial = false) =>
        Change(isTrial, session => session.Enter(what, by, key: null));

    /// <summary>Takes a correction back, in whatever order.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="by">Who, when, why.</param>
    /// <param name="isTrial">Whether only to tell what would change.</param>
    /// <exception cref="CorrectionException">There is none, it is undone already, or another rests on it; nothing was changed.</exception>
    /// <exception cref="ArchiveException">The archive could not be written; nothing was changed.</exception>
    public CorrectionOutcome Undo(long id, Authorship by, bool isTrial = false) => Change(isTrial, session =>
        session.Find("id = @id", new { id }) is { } entry
            ? session.Enter(new UndoCorrection(entry.Key), by, key: null)
            : throw new CorrectionException(string.Create(CultureInfo.InvariantCulture, $"there is no correction {id}")));

    /// <summary>The corrections of a filter, undone ones included, in their order.</summary>
    /// <exception cref="ArchiveException">The archive could not be read.</exception>
    public IReadOnlyList<CorrectionEntry> List(CorrectionFilter? filter = null)
    {
        filter ??= new();
        var condition = $"{(filter.Author is null ? "1 = 1" : "author = @Author")} AND {(filter.Article is null ? "1 = 1" : "article_id = @Article")}";
        return _store.Guard(() => StandingCorrections.Query(_connection, null, condition, filter));
    }

    /// <summary>The record of an article with all corrections that hold, their states, and what no longer fits.</summary>
    /// <exception cref="ArchiveException">The archive could not be read.</exception>
    public CorrectedRecord Current(long article)
    {
        var read = _articles.RecordAsRead(article);
        return _store.Guard(() => RecordCorrector.Apply(read, new StandingCorrections(_connection, null).For(article, read)));
    }

    /// <summary>The facts and actors of an article as they are now, to point corrections at.</summary>
    /// <exception cref="ArchiveException">The archive could not be read.</exception>
    public ArticlePointer Point(long article) => new(Current(article), _articles.Article(article));

    /// <summary>The actors of the archive that a number, a key, an id of the knowledge or a name in any spelling can mean.</summary>
    /// <exception cref="ArchiveException">The archive could not be read.</exception>
    public IReadOnlyList<(long Id, ActorIdentity Actor)> Actors(string called) => _store.Guard(() => ActorNames.Called(_connection, called));

    /// <summary>Whom a person means.</summary>
    /// <param name="told">An entity of the article (e2); an actor of the archive as for <see cref="Actors"/>; or a new one, <c>person:NAME:COUNTRY</c>.</param>
    /// <param name="article">The article, where one is talked of.</param>
    /// <exception cref="CorrectionException">It can mean nobody, or several.</exception>
    /// <exception cref="ArchiveException">The archive could not be read.</exception>
    public Party Who(string told, ArticlePointer? article = null)
    {
        if (article?.Party(told) is { } party) return party;
        var found = Actors(told);
        if (found is [var only]) return article?.PartyOf(only.Actor.Key) ?? new(only.Actor, []);
        if (found.Count > 1) throw new CorrectionException($"{told} can be {string.Join(", ", found.Select(static one => string.Create(CultureInfo.InvariantCulture, $"{one.Id} ({one.Actor.Key})")))}; write the number");
        return ActorIdentity.TryParse(told, out var actor) ? new(actor, [])
            : throw new CorrectionException($"{told} is no entity of the article and no actor of the archive; write a new one as person:NAME:COUNTRY");
    }

    /// <summary>Takes in corrections of another archive, a line each, in their order; those that are there already are passed over.</summary>
    /// <param name="lines">As <see cref="CorrectionJson.Write"/> makes them.</param>
    /// <param name="isWhole">Whether none is taken where one can't be.</param>
    /// <param name="isTrial">Whether only to tell what would be taken.</param>
    /// <exception cref="ArchiveException">The archive could not be written; of the line concerned, or of the whole, nothing was.</exception>
    public ImportOutcome Import(IEnumerable<string> lines, bool isWhole = false, bool isTrial = false)
    {
        ArgumentNullException.ThrowIfNull(lines);
        if (isWhole || isTrial) return InTransaction(session => CorrectionImport.Run(lines, session.Enter, session.Find), outcome => isTrial || !outcome.Conflicts.IsEmpty);
        return CorrectionImport.Run(
            lines,
            (what, by, key) => InTransaction(session => session.Enter(what, by, key), static _ => false),
            (condition, values) => _store.Guard(() => StandingCorrections.Query(_connection, null, condition, values).FirstOrDefault()));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _articles.Dispose();
        _connection.Dispose();
    }

    private CorrectionOutcome Change(bool isTrial, Func<CorrectionSession, CorrectionOutcome> work) => InTransaction(work, _ => isTrial);

    private T InTransaction<T>(Func<CorrectionSession, T> work, Func<T, bool> takesBack) => _store.Guard(() =>
    {
        using var transaction = _connection.BeginWriting(_store.Dialect);
        using var session = new CorrectionSession(_connection, transaction, _store.Dialect, _articles, _terms);
        var result = work(session);
        if (takesBack(result)) transaction.Rollback();
        else transaction.Commit();
        return result;
    });
}
