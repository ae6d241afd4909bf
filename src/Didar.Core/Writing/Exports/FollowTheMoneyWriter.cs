using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using Didar.Facts;
using Didar.Reading;

namespace Didar.Writing;

/// <summary>
/// A report as FollowTheMoney entities (OCCRP): one JSON object a line. Ids depend on who or what it is alone, so that the
/// same person of two reports is one entity, whose properties add up when they are loaded.
/// </summary>
internal static class FollowTheMoneyWriter
{
    private static readonly FrozenDictionary<string, string> Countries = LoadCountries();

    public static string Write(Record record, Article article)
    {
        var (text, words) = (new StringBuilder(), new SourceWords(article));
        var report = $"didar-{RecordLookup.StableId("article", record.Source.Sha256)}";
        Append(text, report, "Article",
            ("title", [record.Title is { } title ? words.OnOneLine(title) : null]), ("publishedAt", [record.Published?.Date]), ("publisher", [record.Source.Outlet]),
            ("language", ["fas"]), ("sourceUrl", [RecordLookup.UriOf(record) is var uri && uri.StartsWith("http", StringComparison.Ordinal) ? uri : null]), ("fileName", [record.Source.Uri]));
        foreach (var entity in record.Entities) AppendEntity(text, record, entity, report);
        foreach (var meeting in record.Meetings)
        {
            // A plan and a denial are no events.
            if (meeting.Status != FactStatus.Held) continue;
            Append(text, $"didar-{RecordLookup.StableId("event", record.Source.Sha256, meeting.Evidence.IsEmpty ? meeting.Id : meeting.Evidence[0].ToString(), Codes.Of(meeting.Kind), string.Join(',', meeting.Participants))}", "Event",
                ("name", [$"{Codes.Of(meeting.Kind)}: {string.Join(" – ", meeting.Participants.Select(id => record.Entity(id)?.Name ?? id))}"]),
                ("date", [meeting.When?.Date?.Split('/')[0]]), ("location", [meeting.Place?.Name]), ("summary", meeting.Evidence.Select(words.OnOneLine)),
                ("involved", meeting.Participants.Select(id => record.Entity(id)).OfType<RecordEntity>().Select(IdOf)), ("proof", [report]));
        }
        return text.ToString();
    }

    private static void AppendEntity(StringBuilder text, Record record, RecordEntity entity, string report)
    {
        var country = CountryOf(entity);
        var isPerson = entity.Kind == EntityKind.Person;
        Append(text, IdOf(entity), SchemaOf(entity.Kind),
            ("name", [entity.Name]), ("alias", [entity.NameEn]), ("country", [country]), ("position", isPerson ? entity.Offices.Select(static office => office.Title) : []), ("proof", [report]));
        foreach (var office in entity.Offices)
        {
            var post = $"didar-{RecordLookup.StableId("position", office.Office ?? office.Title, office.Office is null ? entity.Country : null)}";
            Append(text, post, "Position", ("name", [office.Title]), ("country", [country]), ("proof", [report]));
            if (isPerson) Append(text, $"didar-{RecordLookup.StableId("occupancy", IdOf(entity), post)}", "Occupancy", ("holder", [IdOf(entity)]), ("post", [post]), ("date", [record.Published?.Date]), ("proof", [report]));
        }
        Append(text, $"didar-{RecordLookup.StableId("mention", report, IdOf(entity))}", "Mention",
            ("document", [report]), ("resolved", [IdOf(entity)]), ("name", [entity.Name]), ("detectedSchema", [SchemaOf(entity.Kind)]), ("contextCountry", [country]));
    }

    private static string SchemaOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "Person",
        EntityKind.State => "PublicBody",
        EntityKind.Organisation or EntityKind.Group => "Organization",
        // A post-holder never named, several people: somebody who acts, no more.
        _ => "LegalEntity",
    };

    private static string IdOf(RecordEntity entity) => entity.Known is { } known
        ? $"didar-{RecordLookup.StableId("known", known)}"
        : $"didar-{RecordLookup.StableId(SchemaOf(entity.Kind), Text.Folding.Fold(entity.Name), entity.Country)}";

    private static string? CountryOf(RecordEntity entity) => entity.Country is { } country ? Countries.GetValueOrDefault(country) : null;

    private static void Append(StringBuilder text, string id, string schema, params ReadOnlySpan<(string Name, IEnumerable<string?> Values)> properties)
    {
        var filled = new List<(string Name, string[] Values)>();
        foreach (var (name, values) in properties)
            if (values.OfType<string>().Where(static value => value.Length > 0).Distinct(StringComparer.Ordinal).ToArray() is { Length: > 0 } kept) filled.Add((name, kept));
        text.Append(RecordLookup.JsonLine(json =>
        {
            json.WriteString("id", id);
            json.WriteString("schema", schema);
            json.WriteStartObject("properties");
            foreach (var (name, values) in filled)
            {
                json.WriteStartArray(name);
                foreach (var value in values) json.WriteStringValue(value);
                json.WriteEndArray();
            }
            json.WriteEndObject();
        }));
    }

    private static FrozenDictionary<string, string> LoadCountries()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Didar.Writing.countries.tsv")!;
        using var reader = new StreamReader(stream);
        var countries = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var cells = line.Split('\t');
            countries.Add(cells[0], cells[1]);
        }
        return countries.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
