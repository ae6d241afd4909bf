using Didar.Facts;
using Didar.Text;

namespace Didar.Scoring;

/// <summary>A record beside the marks of its article: which entity is which, and what was found to differ.</summary>
internal sealed class Comparison
{
    private readonly Dictionary<string, int> _recorded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _marked = new(StringComparer.Ordinal);
    private readonly bool[,] _same;

    public Comparison(MarkedArticle article, Record record)
    {
        Article = article;
        Record = record;
        foreach (var entity in article.Entities) _marked.Add(entity.Id, _marked.Count);
        // The last of two entities with one id counts.
        Entities = [.. record.Entities.GroupBy(entity => entity.Id, StringComparer.Ordinal).Select(same => same.Last())];
        foreach (var entity in Entities) _recorded.Add(entity.Id, _recorded.Count);
        _same = new bool[Entities.Length, article.Entities.Length];
        for (var i = 0; i < Entities.Length; i++)
        {
            var names = NamesOf(Entities[i]);
            for (var j = 0; j < article.Entities.Length; j++) _same[i, j] = IsSame(Entities[i], names, article.Entities[j]);
        }
    }

    public MarkedArticle Article { get; }

    public Record Record { get; }

    /// <summary>The record's entities, each id once.</summary>
    public RecordEntity[] Entities { get; }

    public List<ScoreError> Errors { get; } = [];

    public void Add(string kind, string text) => Errors.Add(new(Article.Id, kind, text));

    /// <summary>Whether the entity at <paramref name="recorded"/> is the one marked at <paramref name="marked"/>.</summary>
    public bool Same(int recorded, int marked) => _same[recorded, marked];

    /// <summary>Whether both ids are known and mean the same actor.</summary>
    public bool Same(string? recorded, string marked) =>
        recorded is not null && _recorded.TryGetValue(recorded, out var i) && _same[i, _marked[marked]];

    /// <summary>The name of a recorded entity, for people to read.</summary>
    public string RecordedName(string? id) =>
        id is not null && _recorded.TryGetValue(id, out var i) ? Entities[i].Name : "(nobody)";

    /// <summary>The name of a marked entity.</summary>
    public string MarkedName(string id) => Article.Entities[_marked[id]].Name;

    /// <summary>The words of a place; one that leaves the text is cut at its ends.</summary>
    public string Words(TextSpan place)
    {
        var start = Math.Clamp(place.Start, 0, Article.Text.Length);
        return Article.Text[start..Math.Clamp(place.End, start, Article.Text.Length)];
    }

    /// <summary>The words of several places.</summary>
    public string Words(IEnumerable<TextSpan> places) => string.Join(' ', places.Select(Words));

    private HashSet<string> NamesOf(RecordEntity entity) => entity.Mentions
        .Select(mention => Spelling.Fold(Words(new TextSpan(mention.Start, mention.End))))
        .Where(name => !Spelling.IsPronoun(name))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a recorded entity is the marked one: by its name or a mention, never by a pronoun.</summary>
    private static bool IsSame(RecordEntity recorded, HashSet<string> recordedNames, MarkedEntity marked)
    {
        var name = Spelling.Fold(recorded.Name);
        var markedName = Spelling.Fold(marked.Name);
        if (Spelling.IsLongEnough(name) && Spelling.IsLongEnough(markedName) && Spelling.Contain(name, markedName)) return true;
        var markedNames = marked.Mentions.Select(mention => Spelling.Fold(mention)).Where(mention => !Spelling.IsPronoun(mention))
            .Append(markedName).ToHashSet(StringComparer.Ordinal);
        if (markedNames.Contains(name)) return true;
        return (marked.Kind != EntityKind.Person || name.Length == 0)
            && recordedNames.Any(mention => Spelling.IsLongEnough(mention) && markedNames.Contains(mention));
    }
}
