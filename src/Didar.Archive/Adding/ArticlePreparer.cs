using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Didar.Archive.Opening;
using Didar.Archive.Terms;
using Didar.Facts;
using Didar.Knowledge;
using Didar.Language;
using Didar.Reading;
using Didar.Text;
using Didar.Writing;

namespace Didar.Archive.Adding;

/// <summary>Makes ready what the writer takes: everything that costs and needs no database. Serves many threads.</summary>
/// <param name="dialect">The archive's database.</param>
/// <param name="terms">Reads the words of names.</param>
/// <param name="knowledge">Whose tenures the offices may be.</param>
public sealed class ArticlePreparer(Dialect dialect, TermReader terms, KnowledgeBase knowledge)
{
    // Most names come again; a bound keeps memory flat.
    private const int Remembered = 10_000;

    private readonly ConcurrentDictionary<string, TermText> _names = new(StringComparer.Ordinal);

    /// <summary>Prepares a report.</summary>
    /// <param name="source">Where it was found.</param>
    /// <param name="article">The report.</param>
    /// <param name="analysis">Its words.</param>
    /// <param name="record">What it says.</param>
    /// <param name="given">The date the caller gave for it.</param>
    public PreparedArticle Prepare(FoundSource source, Article article, Analysis analysis, Record record, string? given = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(record);
        var words = TermReader.Of(analysis);
        return new()
        {
            Source = source,
            Record = record,
            Given = given,
            Title = record.Title?.In(article.Page),
            Json = Packing.Pack(Encoding.UTF8.GetBytes(RecordJson.Write(record))),
            Bytes = source.IsKept ? Packing.Pack(source.Bytes) : null,
            Terms = TermText.Of(words, dialect),
            Statements = [.. record.Statements.Select(one => (TermText.Of(Within(words, one.Content), dialect), one.Target?.In(article.Page)))],
            Meetings = [.. record.Meetings.Select(one => (TermText.Of(Within(words, one.Topics), dialect), (IReadOnlyList<string>)[.. one.Topics.Select(span => span.In(article.Page))]))],
            Names = [.. record.Entities.Select(NamesOf)],
            Tenures = TenuresOf(record),
        };
    }

    private static List<Term> Within(List<Term> words, ImmutableArray<TextSpan> spans)
    {
        var within = new List<Term>();
        foreach (var span in spans)
        {
            for (var i = FirstFrom(words, span.Start); i < words.Count && words[i].At.Start < span.End; i++) within.Add(words[i]);
        }
        return within;
    }

    private static int FirstFrom(List<Term> words, int start)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].At.Start < start) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private List<ActorName> NamesOf(RecordEntity entity)
    {
        var names = new List<ActorName>();
        Add("name", entity.Name);
        if (entity.NameEn is { } english) Add("english", english);
        foreach (var office in entity.Offices) Add("title", office.Title);
        return names;

        void Add(string kind, string text)
        {
            if (names.Exists(name => name.Text == text && name.Kind == kind)) return;
            names.Add(new(kind, text, WordsOf(text)));
        }
    }

    private TermText WordsOf(string name)
    {
        if (_names.TryGetValue(name, out var words)) return words;
        if (_names.Count >= Remembered) _names.Clear();
        return _names[name] = TermText.Of(terms.Read(name), dialect);
    }

    private List<(int, Tenure)> TenuresOf(Record record)
    {
        var tenures = new List<(int, Tenure)>();
        for (var i = 0; i < record.Entities.Length; i++)
        {
            if (record.Entities[i] is not { Known: { } known, Offices.IsEmpty: false } entity) continue;
            foreach (var tenure in knowledge.TenuresOfPerson(known))
            {
                if (entity.Offices.Any(office => office.Office == tenure.Office)) tenures.Add((i, tenure));
            }
        }
        return tenures;
    }
}
