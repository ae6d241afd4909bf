using System.Text;
using Didar.Facts;
using Didar.Reading;

namespace Didar.Writing;

/// <summary>What all parts of a page share: the record, the words of its places, and who has which sign and colour.</summary>
internal sealed class PageContext
{
    private const int Colours = 8;

    private readonly Dictionary<string, RecordEntity> _entities = [];
    private readonly Dictionary<string, int> _speakers = [];

    public PageContext(Record record, Article article)
    {
        Record = record;
        Article = article;
        Words = new(article);
        foreach (var entity in record.Entities) _entities.TryAdd(entity.Id, entity);
        foreach (var statement in record.Statements) _speakers.TryAdd(statement.Speaker, _speakers.Count);
    }

    public Record Record { get; }

    public Article Article { get; }

    public SourceWords Words { get; }

    public StringBuilder Html { get; } = new(32 * 1024);

    /// <summary>The speakers in the order in which they begin to speak.</summary>
    public IEnumerable<string> Speakers => _speakers.Keys;

    public string NameOf(string id) => _entities.TryGetValue(id, out var entity) ? entity.Name : id;

    public RecordEntity? Find(string id) => _entities.GetValueOrDefault(id);

    /// <summary>The CSS class of an entity's colour: <c>p1</c> to <c>p8</c> for speakers, <c>p0</c> for all else.</summary>
    public string ColourOf(string id) =>
        _speakers.TryGetValue(id, out var index) ? FormattableString.Invariant($"p{(index % Colours) + 1}") : "p0";

    /// <summary>The speaker's sign, which tells speakers apart without colour; empty for one who does not speak.</summary>
    public string SignOf(string id) => _speakers.TryGetValue(id, out var index) ? PersianWords.SpeakerSign(index) : "";

    public PageContext Raw(string html)
    {
        Html.Append(html);
        return this;
    }

    public PageContext Text(ReadOnlySpan<char> text)
    {
        Html.AppendText(text);
        return this;
    }

    /// <summary>Words that came from outside, kept from turning the direction of what stands round them.</summary>
    public PageContext Isolated(ReadOnlySpan<char> text) => Raw("<bdi>").Text(text).Raw("</bdi>");

    /// <summary>English words or a code.</summary>
    public PageContext English(ReadOnlySpan<char> text) => Raw("<bdi class=\"en\" lang=\"en\" dir=\"ltr\">").Text(text).Raw("</bdi>");

    public PageContext Attribute(ReadOnlySpan<char> text)
    {
        Html.AppendAttribute(text);
        return this;
    }
}
