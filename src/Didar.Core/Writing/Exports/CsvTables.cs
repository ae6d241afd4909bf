using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Didar.Facts;
using Didar.Reading;
using Didar.Text;

namespace Didar.Writing;

/// <summary>Flat tables as RFC 4180 writes them: a head, CRLF, quotation marks doubled. <c>docs/formats.md</c> tells each column.</summary>
internal static class CsvTables
{
    private const string ReportColumns = "report,outlet,published,uri";

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static Export Open(string table) => table switch
    {
        "statements" => new($"id,{ReportColumns},speaker,speaker_en,speaker_known,country,speaker_as,cue,content,preamble,mode,act,target,addressee,rule,start,end\r\n", Statements),
        "meetings" => new($"id,{ReportColumns},kind,status,participants,countries,place,when,date,topics,evidence,rule,start,end\r\n", Meetings),
        "events" => new($"id,{ReportColumns},date,type,mode,actors,recipients,status,cameo,evidence,from,rule,start,end\r\n", Events),
        "entities" => new($"id,{ReportColumns},kind,name,name_en,known,country,offices,mentions,start,end\r\n", Entities),
        _ => throw new ArgumentOutOfRangeException(nameof(table), table, "no such table"),
    };

    private static string Statements(Record record, Article article)
    {
        var (text, words) = (new StringBuilder(), new SourceWords(article));
        foreach (var one in record.Statements)
        {
            var speaker = record.Entity(one.Speaker);
            Row(text, record, one.Id, speaker?.Name, speaker?.NameEn, speaker?.Known, speaker?.Country, Words(words, one.SpeakerAs), words.OnOneLine(one.Cue), words.OnOneLine(one.Content), words.OnOneLine(one.Preamble),
                Codes.Of(one.Mode), Codes.Of(one.Act), Words(words, one.Target), record.Entity(one.Addressee)?.Name, one.Rule, Start(one.Content), End(one.Content));
        }
        return text.ToString();
    }

    private static string Meetings(Record record, Article article)
    {
        var (text, words) = (new StringBuilder(), new SourceWords(article));
        foreach (var one in record.Meetings)
        {
            var who = one.Participants.Select(id => record.Entity(id)).OfType<RecordEntity>().ToArray();
            Row(text, record, one.Id, Codes.Of(one.Kind), Codes.Of(one.Status), List(who.Select(static entity => entity.Name)), List(who.Select(static entity => entity.Country ?? "")), one.Place?.Name, Words(words, one.When?.Text), one.When?.Date,
                List(one.Topics.Select(words.OnOneLine)), words.OnOneLine(one.Evidence), one.Rule, Start(one.Evidence), End(one.Evidence));
        }
        return text.ToString();
    }

    private static string Events(Record record, Article article)
    {
        var (text, words) = (new StringBuilder(), new SourceWords(article));
        foreach (var one in record.Events)
        {
            Row(text, record, one.Id, PloverWriter.DateOf(record, one), Codes.Of(one.Type), one.Mode, List(one.Actors), List(one.Recipients), Codes.Of(one.Status), CameoCodes.Find(Codes.Of(one.Type), one.Mode),
                words.OnOneLine(one.Evidence), one.From, one.Rule, Start(one.Evidence), End(one.Evidence));
        }
        return text.ToString();
    }

    private static string Entities(Record record, Article article)
    {
        var text = new StringBuilder();
        foreach (var one in record.Entities)
        {
            var first = one.Mentions.Select(static mention => new TextSpan(mention.Start, mention.End)).Take(1).ToImmutableArray();
            Row(text, record, one.Id, Codes.Of(one.Kind), one.Name, one.NameEn, one.Known, one.Country, List(one.Offices.Select(static office => office.Title)),
                one.Mentions.Length.ToString(CultureInfo.InvariantCulture), Start(first), End(first));
        }
        return text.ToString();
    }

    private static string? Words(SourceWords words, TextSpan? place) => place is { } at ? words.OnOneLine(at) : null;

    private static string List(IEnumerable<string> members) => string.Join("; ", members);

    private static string? Start(ImmutableArray<TextSpan> places) => places.IsEmpty ? null : places[0].Start.ToString(CultureInfo.InvariantCulture);

    private static string? End(ImmutableArray<TextSpan> places) => places.IsEmpty ? null : places[^1].End.ToString(CultureInfo.InvariantCulture);

    private static void Row(StringBuilder text, Record record, string id, params ReadOnlySpan<string?> cells)
    {
        Cell(text, $"{record.Source.Sha256[..16]}-{id}");
        foreach (var cell in (ReadOnlySpan<string?>)[record.Id, record.Source.Outlet, record.Published?.Date, record.Source.Uri, .. cells])
        {
            text.Append(',');
            Cell(text, cell);
        }
        text.Append("\r\n");
    }

    private static void Cell(StringBuilder text, string? cell)
    {
        if (cell is null) return;
        if (cell.AsSpan().IndexOfAny(Quoted) < 0) text.Append(cell);
        else text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
