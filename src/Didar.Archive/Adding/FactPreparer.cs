using System.Collections.Concurrent;
using System.Collections.Immutable;
using Didar.Archive.Correcting;
using Didar.Archive.Opening;
using Didar.Archive.Terms;
using Didar.Facts;
using Didar.Text;

namespace Didar.Archive.Adding;

/// <summary>Makes ready what the tables hold of a record. Serves many threads.</summary>
/// <param name="dialect">The archive's database.</param>
/// <param name="terms">Reads the words of names.</param>
internal sealed class FactPreparer(Dialect dialect, TermReader terms)
{
    // Most names come again; a bound keeps memory flat.
    private const int Remembered = 10_000;

    private readonly ConcurrentDictionary<string, TermText> _names = new(StringComparer.Ordinal);

    /// <summary>Prepares a record.</summary>
    /// <param name="page">The page that its places count in.</param>
    /// <param name="words">The words of the page.</param>
    /// <param name="corrected">The record, with whom its entities are.</param>
    public PreparedFacts Prepare(string page, List<Term> words, CorrectedRecord corrected)
    {
        var record = corrected.Record;
        return new()
        {
            Record = record,
            Keys = corrected.Keys,
            Statements = [.. record.Statements.Select(one => (TermText.Of(Within(words, one.Content), dialect), one.Target?.In(page)))],
            Meetings = [.. record.Meetings.Select(one => (TermText.Of(Within(words, one.Topics), dialect), (IReadOnlyList<string>)[.. one.Topics.Select(span => span.In(page))]))],
            Names = [.. record.Entities.Select((entity, i) => NamesOf(entity, corrected.Keys[i], corrected.ReadAs[i]))],
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

    // An actor has of itself what was read of it; what a merge or another name adds is borrowed.
    private List<ActorName> NamesOf(RecordEntity entity, string key, ImmutableArray<RecordEntity> readAs)
    {
        var names = new List<ActorName>();
        foreach (var read in readAs.Where(read => ActorKey.Of(read) == key)) AddAll(read, isBorrowed: false);
        foreach (var read in readAs) AddAll(read, isBorrowed: true);
        AddAll(entity, isBorrowed: true);
        return names;

        void AddAll(RecordEntity called, bool isBorrowed)
        {
            Add("name", called.Name, isBorrowed);
            if (called.NameEn is { } english) Add("english", english, isBorrowed);
            foreach (var office in called.Offices) Add("title", office.Title, isBorrowed);
        }

        void Add(string kind, string text, bool isBorrowed)
        {
            if (names.Exists(name => name.Text == text && name.Kind == kind)) return;
            names.Add(new(kind, text, WordsOf(text), isBorrowed));
        }
    }

    private TermText WordsOf(string name)
    {
        if (_names.TryGetValue(name, out var words)) return words;
        if (_names.Count >= Remembered) _names.Clear();
        return _names[name] = TermText.Of(terms.Read(name), dialect);
    }
}
