using System.Globalization;
using Didar.Facts;

namespace Didar.Writing;

/// <summary>Meetings, statements, events and problems, each leading to its place in the text.</summary>
internal static class FactSections
{
    public static void AppendMeetings(PageContext page)
    {
        if (page.Record.Meetings.IsEmpty) return;
        page.Raw("<section aria-labelledby=\"meetings\"><h2 id=\"meetings\">دیدارها <span class=\"en\" lang=\"en\">Meetings</span></h2>");
        for (var i = 0; i < page.Record.Meetings.Length; i++) AppendMeeting(page, page.Record.Meetings[i], i + 1);
        page.Raw("</section>\n");
    }

    public static void AppendStatements(PageContext page)
    {
        if (page.Record.Statements.IsEmpty) return;
        page.Raw("<section aria-labelledby=\"statements\"><h2 id=\"statements\">گفته\u200Cها <span class=\"en\" lang=\"en\">Statements</span></h2><table class=\"statements\"><thead><tr>");
        page.Raw("<th scope=\"col\">شماره</th><th scope=\"col\">گوینده</th><th scope=\"col\">کنش</th><th scope=\"col\">گفته</th></tr></thead><tbody>");
        for (var i = 0; i < page.Record.Statements.Length; i++) AppendStatement(page, page.Record.Statements[i], i + 1);
        page.Raw("</tbody></table></section>\n");
    }

    public static void AppendPositions(PageContext page)
    {
        if (page.Record.Positions.IsEmpty) return;
        page.Raw("<section aria-labelledby=\"positions\"><h2 id=\"positions\">موضع\u200Cها <span class=\"en\" lang=\"en\">Positions</span></h2><ul class=\"events\">");
        foreach (var position in page.Record.Positions)
        {
            page.Raw("<li><p class=\"head\"><a class=\"person\" href=\"#").Attribute(position.Speaker).Raw("\">").Isolated(page.NameOf(position.Speaker)).Raw("</a> <strong>");
            page.Raw(PersianWords.Of(position.Stance)).Raw("</strong> ").English(Codes.Of(position.Stance)).Raw(" ").Isolated(position.On.Name);
            foreach (var statement in position.Statements) page.Raw(" <a href=\"#").Attribute(statement).Raw("\">").English(statement).Raw("</a>");
            page.Raw("</p></li>");
        }
        page.Raw("</ul></section>\n");
    }

    public static void AppendEvents(PageContext page)
    {
        if (page.Record.Events.IsEmpty) return;
        page.Raw("<section aria-labelledby=\"events\"><h2 id=\"events\">رویدادها <span class=\"en\" lang=\"en\">PLOVER events</span></h2><ul class=\"events\">");
        foreach (var e in page.Record.Events)
        {
            page.Raw("<li id=\"").Attribute(e.Id).Raw("\"><p class=\"head\"><strong>").Raw(PersianWords.Of(e.Type)).Raw("</strong> ");
            var mode = e.Mode is null ? "" : $" / {e.Mode}";
            page.English($"{Codes.Of(e.Type)}{mode}").Raw(" ");
            var recipients = e.Recipients.IsEmpty ? "" : $" \u2192 {string.Join(", ", e.Recipients)}";
            page.English($"{string.Join(", ", e.Actors)}{recipients}");
            page.Raw(" <small>").Raw(PersianWords.Of(e.Status)).Raw("</small></p>");
            Quote(page, page.Words.OnOneLine(e.Evidence), e.Id);
            Rule(page, e.Rule);
            page.Raw("</li>");
        }
        page.Raw("</ul></section>\n");
    }

    public static void AppendProblems(PageContext page)
    {
        if (page.Record.Problems.IsEmpty) return;
        page.Raw("<section aria-labelledby=\"problems\"><h2 id=\"problems\">کاستی\u200Cهای خواندن <span class=\"en\" lang=\"en\">Problems</span></h2><ul class=\"problems en\" lang=\"en\" dir=\"ltr\">");
        foreach (var problem in page.Record.Problems)
        {
            page.Raw("<li><code>").Text(problem.Code).Raw("</code> ").Text(problem.Stage).Raw(": ").Isolated(problem.Message);
            if (problem.At is { } at) page.Raw(string.Create(CultureInfo.InvariantCulture, $" ({at.Start}\u2013{at.End})"));
            page.Raw("</li>");
        }
        page.Raw("</ul></section>\n");
    }

    private static void AppendMeeting(PageContext page, Meeting meeting, int number)
    {
        page.Raw("<article class=\"card\" id=\"").Attribute(meeting.Id).Raw($"\"><h3>{PersianWords.Of(meeting.Kind)} {PersianNumber.Of(number)} ");
        page.Raw($"<small>{PersianWords.Of(meeting.Status)}</small> ").English($"{Codes.Of(meeting.Kind)}, {Codes.Of(meeting.Status)}").Raw("</h3><ul class=\"parties\">");
        foreach (var id in meeting.Participants)
        {
            page.Raw("<li>").Person(id);
            if (page.Find(id) is { Offices: [var office, ..] }) page.Raw(" <small>").Isolated(office.Title).Raw("</small>");
            page.Raw("</li>");
        }
        page.Raw("</ul><dl>");
        Item(page, "جا", meeting.Place?.Name);
        if (meeting.When is { } when)
        {
            Item(page, "زمان", page.Words.OnOneLine(when.Text));
            if (when.Date is not null) Item(page, "تاریخ", PersianNumber.OfDate(when.Date));
        }
        foreach (var topic in meeting.Topics) Item(page, "موضوع", page.Words.OnOneLine(topic));
        page.Raw("</dl>");
        if (!meeting.Evidence.IsEmpty) Quote(page, page.Words.OnOneLine(meeting.Evidence[0]), meeting.Id);
        Rule(page, meeting.Rule);
        page.Raw("</article>");
    }

    private static void AppendStatement(PageContext page, Statement statement, int number)
    {
        page.Raw("<tr id=\"").Attribute(statement.Id).Raw($"\" class=\"{page.ColourOf(statement.Speaker)}\"><th scope=\"row\"><a href=\"#t-").Attribute(statement.Id);
        page.Raw($"\"><b class=\"sign {page.ColourOf(statement.Speaker)}\">{page.SignOf(statement.Speaker)}{PersianNumber.Of(number)}</b></a></th><td class=\"speaker\"><a class=\"person\" href=\"#").Attribute(statement.Speaker).Raw("\">");
        page.Isolated(page.NameOf(statement.Speaker)).Raw("</a>");
        if (statement.SpeakerAs is { } named) page.Raw(" <small>«").Isolated(page.Words.OnOneLine(named)).Raw("»</small>");
        if (statement.Addressee is { } addressee) page.Raw(" <small>خطاب به ").Isolated(page.NameOf(addressee)).Raw("</small>");
        page.Raw($"</td><td class=\"act\"><strong>{PersianWords.Of(statement.Act)}</strong> ").English(Codes.Of(statement.Act));
        page.Raw($" <small>{PersianWords.Of(statement.Mode)}</small> <small class=\"rule\">").English(statement.Rule).Raw("</small></td><td class=\"words\">");
        if (!statement.Preamble.IsEmpty) page.Raw("<p class=\"pre\">").Isolated(page.Words.OnOneLine(statement.Preamble)).Raw("</p>");
        page.Raw("<p>").Isolated(page.Words.OnOneLine(statement.Content)).Raw("</p><p class=\"tail\"><small>واژهٔ نقل: «").Isolated(page.Words.OnOneLine(statement.Cue)).Raw("»");
        if (statement.Target is { } target) page.Raw(" · آماج: «").Isolated(page.Words.OnOneLine(target)).Raw("»");
        if (statement.Venue is { } venue)
        {
            page.Raw(" · جای گفته: ").Raw(PersianWords.Of(venue.Kind)).Raw(" «").Isolated(page.Words.OnOneLine(venue.At)).Raw("»");
            if (venue.Meeting is { } meeting) page.Raw(" <a href=\"#").Attribute(meeting).Raw("\">").English(meeting).Raw("</a>");
        }
        page.Raw("</small></p></td></tr>");
    }

    private static void Quote(PageContext page, string words, string id)
    {
        page.Raw("<blockquote>").Isolated(words).Raw(" <a class=\"there\" href=\"#t-").Attribute(id).Raw("\">در متن</a></blockquote>");
    }

    private static void Rule(PageContext page, string rule) => page.Raw("<p class=\"rule\"><small>قاعده: ").English(rule).Raw("</small></p>");

    private static void Item(PageContext page, string label, string? value)
    {
        if (value is null) return;
        page.Raw("<div><dt>").Raw(label).Raw("</dt><dd>").Isolated(value).Raw("</dd></div>");
    }
}
