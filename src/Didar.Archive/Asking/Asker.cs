using System.Collections.Immutable;
using System.Data.Common;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;
using Didar.Archive.Terms;
using Didar.Reading;

namespace Didar.Archive.Asking;

/// <summary>
/// Answers questions to an archive: who somebody is, whom he met, what he said, what changed. It reads the tables as they
/// are now, and cuts what it shows from the kept pages. One thread at a time.
/// </summary>
public sealed class Asker : IDisposable
{
    // Both sides of a comparison are held against each other whole.
    private const int MostCompared = 1_000;

    private readonly ArchiveStore _store;
    private readonly TermReader _terms;
    private readonly DbConnection _connection;
    private readonly KeptArticles _articles;
    private readonly ActorFinder _actors;
    private readonly LineReader _lines;
    private readonly DossierReader _dossiers;

    /// <summary>Asks with connections of its own.</summary>
    /// <param name="store">The archive.</param>
    /// <param name="terms">Reads the words of questions.</param>
    /// <param name="reader">Reads the articles that are cited.</param>
    public Asker(ArchiveStore store, TermReader terms, ArticleReader reader)
    {
        ArgumentNullException.ThrowIfNull(store);
        (_store, _terms, _connection, _articles) = (store, terms, store.Connect(), new(store, reader));
        var quotes = new PageQuotes(_articles);
        _actors = new(_connection, store.Dialect, terms);
        _lines = new(_connection, store.Dialect, terms, quotes);
        _dossiers = new(_connection, _lines, _articles, quotes);
    }

    /// <summary>Whom a name means: an id of the knowledge, a name in any spelling, a surname if it is one person's.</summary>
    /// <exception cref="AskException">Nobody, or several.</exception>
    /// <exception cref="ArchiveException">The database failed.</exception>
    public Who Find(string name) => _store.Guard(() => _actors.Find(name));

    /// <summary>The actor of a number.</summary>
    /// <exception cref="AskException">There is none.</exception>
    /// <exception cref="ArchiveException">The database failed.</exception>
    public Who Find(long actor) => _store.Guard(() => _actors.Find(actor));

    /// <summary>All that the archive has of somebody, at most <paramref name="limit"/> lines of each kind.</summary>
    /// <exception cref="ArchiveException">The database failed.</exception>
    public Dossier Dossier(Who who, Window window, int limit) => _store.Guard(() => _dossiers.Read(who, window, limit));

    /// <summary>The encounters of the first, with the second if there is one, the latest first.</summary>
    /// <exception cref="ArchiveException">The database failed.</exception>
    public Answer Met(Who who, Who? with, LineQuery query) => _store.Guard(() =>
    {
        var (total, lines) = _lines.Meetings(query with { Actors = who.Actors, With = with?.Actors ?? [] });
        return new Answer(with is null ? [who] : [who, with], total, lines);
    });

    /// <summary>What somebody said, the latest first.</summary>
    /// <exception cref="AskException">What is asked about has no word.</exception>
    /// <exception cref="ArchiveException">The database failed.</exception>
    public Answer Said(Who who, LineQuery query) => _store.Guard(() =>
    {
        var (total, lines) = _lines.Statements(query with { Actors = who.Actors });
        return new Answer([who], total, lines);
    });

    /// <summary>Encounters and statements of all who are named, or of anybody, the earliest first.</summary>
    /// <exception cref="AskException">What is asked about has no word.</exception>
    /// <exception cref="ArchiveException">The database failed.</exception>
    public Answer Timeline(ImmutableArray<Who> asked, LineQuery query) => _store.Guard(() =>
    {
        var all = query with { Actors = [.. asked.SelectMany(static who => who.Actors)], OldestFirst = true };
        var (met, said) = (_lines.Meetings(all), _lines.Statements(all));
        return new Answer(asked, met.Total + said.Total,
            [.. met.Lines.Concat(said.Lines).OrderBy(static line => line.Day is null).ThenBy(static line => line.Day, StringComparer.Ordinal).ThenBy(static line => line.Article.Id).ThenBy(static line => line.Kind == LineKind.Statement).Take(query.Limit)]);
    });

    /// <summary>What somebody said about a thing in two windows, side by side.</summary>
    /// <exception cref="AskException">What is asked about has no word, or there is too much of it.</exception>
    /// <exception cref="ArchiveException">The database failed.</exception>
    public Comparison Compare(Who who, string about, Window between, Window and) => _store.Guard(() =>
    {
        var (then, now) = (Of(between), Of(and));
        // What may be of either time is of that which has more of its days.
        then.RemoveAll(line => and.Overlap(line.Day, line.LastDay ?? line.Day) > between.Overlap(line.Day, line.LastDay ?? line.Day));
        now.RemoveAll(line => between.Overlap(line.Day, line.LastDay ?? line.Day) >= and.Overlap(line.Day, line.LastDay ?? line.Day));
        return new Comparison(who, about, between, and, then.Count, now.Count, new Comparer(_terms, about).Compare(then, now));

        List<Line> Of(Window window)
        {
            var query = new LineQuery { Actors = who.Actors, About = about, Window = window, Limit = MostCompared, OldestFirst = true };
            var said = _lines.Statements(query);
            if (said.Total > MostCompared) throw new AskException(FormattableString.Invariant($"{said.Total} statements of {window.From}..{window.To} are too many to compare, up to {MostCompared} can be: choose a shorter window or say more of what they are about"), isAmbiguous: true);
            var wanted = _terms.Read(about).Select(static term => term.Lemma).ToHashSet(StringComparer.Ordinal);
            var stands = _lines.Positions(query).Lines.Where(line => _terms.Read(line.About!).Exists(term => wanted.Contains(term.Lemma)));
            return [.. said.Lines, .. stands];
        }
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        _articles.Dispose();
        _connection.Dispose();
    }
}
