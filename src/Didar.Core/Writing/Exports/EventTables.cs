using System.Globalization;
using System.Text;
using Didar.Facts;
using Didar.Reading;

namespace Didar.Writing;

/// <summary>
/// Events as the tables of political event data: one row for each pair of an acting side and a side acted on. Columns have
/// the names of GDELT's and ICEWS's tables where they mean the same; what Didar does not tell stays empty.
/// </summary>
internal static class EventTables
{
    public const string CameoHead = "GLOBALEVENTID\tDate\tActor1Code\tActor1Name\tActor1CountryCode\tActor2Code\tActor2Name\tActor2CountryCode\tEventCode\tEventBaseCode\tEventRootCode\tQuadClass\tPloverType\tPloverMode\tStatus\tSource\tSOURCEURL\tArticle\tStart\tEnd\n";

    public const string IcewsHead = "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n";

    public static string WriteCameo(Record record, Article article) => Write(record, (e, pair, id, table) =>
    {
        var (actor, target) = pair;
        var code = CameoCodes.Find(Codes.Of(e.Type), e.Mode);
        Row(table, id, PloverWriter.DateOf(record, e), CodeOf(actor), NameOf(record, e, actor), CountryOf(actor), CodeOf(target), NameOf(record, e, target), CountryOf(target),
            code, code?[..Math.Min(3, code.Length)], code?[..2], QuadClass(e.Type, code), Codes.Of(e.Type), e.Mode, Codes.Of(e.Status),
            record.Source.Outlet, record.Source.Uri, record.Id, Number(e.Evidence[0].Start), Number(e.Evidence[0].End));
    });

    public static string WriteIcews(Record record, Article article)
    {
        var words = new SourceWords(article);
        return Write(record, (e, pair, id, table) =>
        {
            var (actor, target) = pair;
            Row(table, id, PloverWriter.DateOf(record, e), NameOf(record, e, actor), SectorOf(actor), CountryOf(actor), words.OnOneLine(e.Evidence), CameoCodes.Find(Codes.Of(e.Type), e.Mode), null,
                NameOf(record, e, target), SectorOf(target), CountryOf(target), record.Id, null, record.Source.Outlet, null, null, null, null, null, null);
        });
    }

    private static string Write(Record record, Action<Event, (string? Actor, string? Target), string, StringBuilder> row)
    {
        var table = new StringBuilder();
        var ids = new HashSet<string>();
        foreach (var e in record.Events)
        {
            var id = PloverWriter.IdOf(record, e, ids);
            var number = 0;
            // Where all meet, all stand on both sides: a side does not act on itself.
            foreach (var actor in e.Actors.DefaultIfEmpty<string?>(null))
            {
                foreach (var target in e.Recipients.DefaultIfEmpty<string?>(null))
                {
                    if (actor == target && e.Recipients.Length > 1) continue;
                    row(e, (actor, target), number++ == 0 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{number}"), table);
                }
            }
        }
        return table.ToString();
    }

    // GDELT's four classes: what is said and what is done, together and against. A type without a code has that of PLOVER.
    private static string QuadClass(PloverType type, string? code) => code is null
        ? type switch
        {
            <= PloverType.Concede => "1",
            <= PloverType.Retreat => "2",
            <= PloverType.Threaten => "3",
            _ => "4",
        }
        : int.Parse(code.AsSpan(0, 2), CultureInfo.InvariantCulture) switch
        {
            <= 5 => "1",
            <= 8 => "2",
            <= 13 => "3",
            _ => "4",
        };

    private static string? NameOf(Record record, Event e, string? side) => side is null ? null : PloverWriter.ActorText(record, e, CountryOf(side)!);

    private static string? CodeOf(string? side) => side?.Replace("-", "", StringComparison.Ordinal);

    private static string? CountryOf(string? side) => side?.Split('-')[0];

    private static string? SectorOf(string? side) => side is not null && side.Contains('-', StringComparison.Ordinal) ? side[(side.IndexOf('-', StringComparison.Ordinal) + 1)..] : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // The form knows no quoting: a tab or line feed inside a cell is a blank.
    private static void Row(StringBuilder table, params ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) table.Append('\t');
            foreach (var c in cells[i] ?? "") table.Append(char.IsControl(c) ? ' ' : c);
        }
        table.Append('\n');
    }
}
