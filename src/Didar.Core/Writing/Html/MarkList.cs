using System.Globalization;
using System.Text;
using Didar.Facts;
using Didar.Text;

namespace Didar.Writing;

/// <summary>Makes the marks of a record: speech, cues, names, offices, meetings, times and places.</summary>
internal sealed class MarkList(PageContext page)
{
    private const int EventLayer = 0;
    private const int MeetingLayer = 1;
    private const int SpeechLayer = 2;
    private const int PhraseLayer = 3;
    private const int OfficeLayer = 4;
    private const int NameLayer = 5;

    private readonly List<Mark> _marks = [];

    public List<Mark> Collect()
    {
        foreach (var e in page.Record.Events)
            foreach (var place in e.Evidence) Add(place, EventLayer, $"ev {e.Id}", e.Id, null, null);
        for (var i = 0; i < page.Record.Meetings.Length; i++) AddMeeting(page.Record.Meetings[i], PersianNumber.Of(i + 1));
        for (var i = 0; i < page.Record.Statements.Length; i++) AddStatement(page.Record.Statements[i], PersianNumber.Of(i + 1));
        foreach (var entity in page.Record.Entities) AddEntity(entity);
        foreach (var time in page.Record.Times) AddTime(time);
        AddSource();
        return _marks;
    }

    private void AddMeeting(Meeting meeting, string number)
    {
        var who = string.Join("، ", meeting.Participants.Select(page.NameOf));
        var tip = Lines($"{PersianWords.Of(meeting.Kind)} ({PersianWords.Of(meeting.Status)})", who, Rule(meeting.Rule));
        for (var i = 0; i < meeting.Evidence.Length; i++)
            Add(meeting.Evidence[i], MeetingLayer, $"m meet {meeting.Id}", meeting.Id, i == 0 ? $"دیدار {number}" : null, tip);
        if (meeting.Place is { } place) Add(place.At, PhraseLayer, "m place", null, null, Lines("جای دیدار", place.Name, null));
        if (meeting.When is { } when)
            Add(when.Text, PhraseLayer, "m when", null, null, Lines("زمان دیدار", when.Date is null ? "تاریخ روز آن دانسته نیست" : PersianNumber.OfDate(when.Date), null));
        foreach (var topic in meeting.Topics)
            Add(topic, PhraseLayer, "m topic", null, null, Lines($"موضوع دیدار {number}", who, null));
    }

    private void AddStatement(Statement statement, string number)
    {
        var colour = page.ColourOf(statement.Speaker);
        var tip = TipOf(statement);
        var label = page.SignOf(statement.Speaker) + number;
        foreach (var place in statement.Preamble)
            Add(place, SpeechLayer, $"m pre {colour} {statement.Id}", null, null, Lines("پیش\u200Cدرآمد گفته", tip, null));
        for (var i = 0; i < statement.Content.Length; i++)
            Add(statement.Content[i], SpeechLayer, $"m speech {colour} {statement.Id}", statement.Id, i == 0 ? label : null, tip);
        foreach (var place in statement.Cue)
            Add(place, PhraseLayer, $"m cue {colour} {statement.Id}", null, null, Lines("واژهٔ نقل", tip, null));
        if (statement.Target is { } target)
            Add(target, PhraseLayer, $"m target {colour}", null, null, Lines($"آماج این گفته ({PersianWords.Of(statement.Act)})", page.NameOf(statement.Speaker), null));
    }

    private void AddEntity(RecordEntity entity)
    {
        var colour = page.ColourOf(entity.Id);
        var tip = TipOf(entity);
        foreach (var mention in entity.Mentions)
            Add(new(mention.Start, mention.End), NameLayer, $"m name {colour} {entity.Id}", entity.Id, null, Lines(tip, $"در این\u200Cجا: {PersianWords.Of(mention.Form)}", null));
        foreach (var office in entity.Offices)
        {
            var officeTip = Lines($"سمت {entity.Name}", office.Title, office.Office is null ? null : $"\u2066{office.Office}\u2069");
            foreach (var place in office.Places) Add(place, OfficeLayer, $"m office {colour} {entity.Id}", null, null, officeTip);
        }
    }

    // The time of a meeting is marked with it.
    private void AddTime(RecordTime time)
    {
        if (page.Record.Meetings.Any(meeting => meeting.When?.Text == time.At)) return;
        var value = time.Value ?? time.Relative;
        Add(time.At, PhraseLayer, "m when", null, null, Lines("زمان", value is null ? "تاریخ روز آن دانسته نیست" : $"\u2066{value}\u2069", null));
    }

    private void AddSource()
    {
        var places = page.Record.Source.Places;
        if (places.Outlet is { } outlet) Add(outlet, PhraseLayer, "m src", null, null, "رسانه");
        if (places.Via is { } via) Add(via, PhraseLayer, "m src", null, null, "خاستگاه گزارش");
        if (places.Place is { } place) Add(place, PhraseLayer, "m src", null, null, "جای گزارش");
        if (page.Record.Published?.As is { } printed)
            Add(printed, PhraseLayer, "m src", null, null, Lines("تاریخ انتشار", PersianNumber.OfDate(page.Record.Published.Date), null));
    }

    private void Add(TextSpan place, int layer, string classes, string? target, string? label, string? tip) =>
        _marks.Add(new(WholeCharacters(page.Words.InText(place)), layer, classes, target, label, tip));

    // A boundary inside a surrogate pair would tear the character.
    private TextSpan WholeCharacters(TextSpan span)
    {
        var text = page.Article.Text;
        return new(Out(span.Start), Out(span.End));
        int Out(int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
    }

    private string TipOf(Statement statement)
    {
        var act = $"{PersianWords.Of(statement.Act)}، {PersianWords.Of(statement.Mode)}";
        if (statement.Addressee is { } addressee) act += $"، خطاب به {page.NameOf(addressee)}";
        var who = page.Find(statement.Speaker) is { } entity ? WithOffice(entity) : statement.Speaker;
        return Lines(who, act, Rule(statement.Rule));
    }

    private static string TipOf(RecordEntity entity)
    {
        var kind = new StringBuilder(PersianWords.Of(entity.Kind));
        if (entity.Country is { } country) kind.Append(CultureInfo.InvariantCulture, $" · \u2066{country}\u2069");
        if (entity.NameEn is { } english) kind.Append(CultureInfo.InvariantCulture, $" · \u2066{english}\u2069");
        return Lines(WithOffice(entity), kind.ToString(), null);
    }

    private static string WithOffice(RecordEntity entity) =>
        entity.Offices.IsEmpty ? entity.Name : $"{entity.Name}، {entity.Offices[0].Title}";

    private static string Rule(string rule) => $"قاعده: \u2066{rule}\u2069";

    private static string Lines(string first, string? second, string? third)
    {
        var lines = first;
        if (!string.IsNullOrEmpty(second)) lines += "\n" + second;
        if (!string.IsNullOrEmpty(third)) lines += "\n" + third;
        return lines;
    }
}
