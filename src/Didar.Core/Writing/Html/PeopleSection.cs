using System.Text;
using Didar.Facts;

namespace Didar.Writing;

/// <summary>The legend of speakers, and who everybody is.</summary>
internal static class PeopleSection
{
    public static void AppendLegend(PageContext page)
    {
        page.Raw("<nav class=\"legend\" aria-label=\"راهنمای رنگ\u200Cها\"><ul>");
        foreach (var id in page.Speakers)
        {
            var count = page.Record.Statements.Count(statement => statement.Speaker == id);
            page.Raw($"<li><a class=\"chip {page.ColourOf(id)}\" href=\"#").Attribute(id).Raw("\">").Sign(id).Isolated(page.NameOf(id));
            page.Raw($"</a> <small>{PersianNumber.Of(count)} گفته</small></li>");
        }
        page.Raw("</ul><p class=\"key\"><span class=\"name p0\">نام و ضمیر</span> <span class=\"office p0\">سمت</span> <span class=\"cue p0\">واژهٔ نقل</span> <span class=\"pre p0\">پیش\u200Cدرآمد گفته</span> <span class=\"when\">زمان و جا</span> <span class=\"topic\">موضوع دیدار</span></p></nav>\n");
    }

    public static void AppendWho(PageContext page)
    {
        if (page.Record.Entities.IsEmpty) return;
        page.Raw("<section aria-labelledby=\"who\"><h2 id=\"who\">چه کسی کیست <span class=\"en\" lang=\"en\">Who is who</span></h2><ul class=\"who\">");
        foreach (var entity in page.Record.Entities) AppendEntity(page, entity);
        page.Raw("</ul></section>\n");
    }

    /// <summary>The speaker's sign on his colour; nothing for one who does not speak.</summary>
    public static PageContext Sign(this PageContext page, string id)
    {
        var sign = page.SignOf(id);
        return sign.Length == 0 ? page : page.Raw($"<b class=\"sign {page.ColourOf(id)}\">{sign}</b>");
    }

    /// <summary>A name that leads to its entry.</summary>
    public static PageContext Person(this PageContext page, string id)
    {
        page.Raw("<a class=\"person\" href=\"#").Attribute(id).Raw("\">").Sign(id);
        return page.Isolated(page.NameOf(id)).Raw("</a>");
    }

    private static void AppendEntity(PageContext page, RecordEntity entity)
    {
        page.Raw("<li id=\"").Attribute(entity.Id).Raw($"\" class=\"{page.ColourOf(entity.Id)}\"><p class=\"head\">").Sign(entity.Id);
        page.Raw("<strong>").Isolated(entity.Name).Raw("</strong>");
        if (entity.NameEn is not null) page.Raw(" ").English(entity.NameEn);
        page.Raw(" <small>").Raw(PersianWords.Of(entity.Kind));
        if (entity.Country is not null) page.Raw(" · ").English(entity.Country);
        if (entity.Known is not null) page.Raw(" · ").English(entity.Known);
        page.Raw("</small></p>");
        if (!entity.Offices.IsEmpty)
        {
            page.Raw("<ul class=\"offices\">");
            foreach (var office in entity.Offices)
            {
                page.Raw("<li>").Isolated(office.Title);
                if (office.Office is not null) page.Raw(" <small>").English(office.Office).Raw("</small>");
                page.Raw("</li>");
            }
            page.Raw("</ul>");
        }
        foreach (var holder in entity.Holders)
        {
            page.Raw("<p class=\"holder\">").Raw(PersianWords.Of(holder.Certainty)).Raw(" ").Isolated(holder.Name).Raw(" ").English(holder.NameEn);
            page.Raw("</p><p class=\"why\">").English(holder.Because).Raw("</p>");
        }
        AppendMentions(page, entity);
        foreach (var reason in entity.Because) page.Raw("<p class=\"why\">").English(reason).Raw("</p>");
        page.Raw("</li>");
    }

    private static void AppendMentions(PageContext page, RecordEntity entity)
    {
        if (entity.Mentions.IsEmpty) return;
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in entity.Mentions)
        {
            var words = page.Words.OnOneLine(new Didar.Text.TextSpan(mention.Start, mention.End));
            times[words] = times.GetValueOrDefault(words) + 1;
        }
        var separator = "";
        page.Raw("<p class=\"mentions\"><a href=\"#t-").Attribute(entity.Id).Raw("\">در متن:</a> ");
        foreach (var (words, count) in times)
        {
            page.Raw(separator).Raw("«").Isolated(words).Raw("»");
            if (count > 1) page.Raw($" <small>{PersianNumber.Of(count)} بار</small>");
            separator = "، ";
        }
        page.Raw("</p>");
    }
}
