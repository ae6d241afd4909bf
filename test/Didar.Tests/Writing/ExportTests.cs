using System.Text.Json;
using System.Xml.Linq;
using Didar.Facts;
using Didar.Language;
using Didar.Reading;
using Didar.Tests.Reading;
using Didar.Writing;
using Xunit;
using Record = Didar.Facts.Record;

namespace Didar.Tests.Writing;

/// <summary>Each form held against its definition: the files of <c>Definitions</c> for those of JSON.</summary>
public sealed class ExportTests
{
    private static readonly DidarReader Reader = DidarReader.Load();

    public static TheoryData<string> JsonForms => ["webannotation", "jsonld", "ninjs", "citron", "ftm"];

    public static TheoryData<string> Forms => [.. ExportForms.Names];

    [Theory]
    [MemberData(nameof(JsonForms))]
    public void Each_line_fits_the_definition_of_its_form(string name)
    {
        var schema = JsonSchema.Load(Repository.At("test", "Didar.Tests", "Writing", "Definitions", $"{name}.schema.json"));
        var lines = Reports().SelectMany(report => Lines(name, report.Record, report.Article)).ToArray();
        Assert.True(lines.Length >= 5);
        Assert.Empty(lines.SelectMany(line => schema.Errors(JsonDocument.Parse(line).RootElement)));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_same_report_gives_the_same_text_whatever_it_is_called(string name)
    {
        var (record, article) = (Handmade.Record(), Handmade.Article());
        Assert.Equal(Write(name, record, article), Write(name, record, article));
        if (name is "ftm" or "webannotation" or "citron") Assert.Equal(Write(name, record, article), Write(name, record with { Id = "other" }, article));
    }

    [Fact]
    public void Positions_of_an_annotation_count_code_points_and_its_quote_stands_there()
    {
        const string page = "😀 رستمی گفت\n\nبهمن 😀 رستمی گفت: مرز باز است.\n";
        var at = page.LastIndexOf("رستمی", StringComparison.Ordinal);
        var record = Handmade.Record() with { Statements = [], Meetings = [], Events = [], Entities = [Handmade.Record().Entities[0] with { Mentions = [new(at, at + 5, MentionForm.Name)] }] };
        var selectors = JsonDocument.Parse(Assert.Single(Lines("webannotation", record, Handmade.Article(page)))).RootElement.GetProperty("target")[0].GetProperty("selector");
        Assert.Equal(at - 2, selectors[0].GetProperty("start").GetInt32());
        Assert.Equal(at + 3, selectors[0].GetProperty("end").GetInt32());
        Assert.Equal("رستمی", selectors[1].GetProperty("exact").GetString());
        Assert.EndsWith("😀 ", selectors[1].GetProperty("prefix").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_of_Citron_stands_where_it_says()
    {
        foreach (var (record, article) in Reports())
        {
            var document = JsonDocument.Parse(Assert.Single(Lines("citron", record, article))).RootElement;
            var text = document.GetProperty("text").GetString()!.EnumerateRunes().ToArray();
            foreach (var span in document.GetProperty("quotes").EnumerateArray().SelectMany(quote => quote.GetProperty("contents").EnumerateArray()))
                Assert.Equal(span.GetProperty("text").GetString(), string.Concat(text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()]));
        }
    }

    [Fact]
    public void A_feed_has_what_Atom_requires()
    {
        var export = ExportForms.Open("atom", "", Language);
        var text = export.Head + string.Concat(Reports().Select(report => export.Write(report.Record, report.Article))) + export.Foot();
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(text).Root!;
        Assert.Equal(atom + "feed", feed.Name);
        Assert.All(new[] { feed }.Concat(feed.Elements(atom + "entry")), one => Assert.All(new[] { "id", "title", "updated" }, name => Assert.NotEqual("", Assert.Single(one.Elements(atom + name)).Value)));
        Assert.All(feed.Elements(atom + "entry"), entry => Assert.NotEqual("", Assert.Single(entry.Elements(atom + "author")).Element(atom + "name")!.Value));
        Assert.Equal(feed.Elements(atom + "entry").Max(entry => entry.Element(atom + "updated")!.Value), feed.Element(atom + "updated")!.Value);
        Assert.Contains("2015-02-10T00:00:00Z", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cameo-tsv", 20)]
    [InlineData("icews-tsv", 20)]
    public void Each_row_of_an_event_table_has_the_columns_of_its_head_and_an_id_of_its_own(string name, int columns)
    {
        var export = ExportForms.Open(name, "", Language);
        var rows = Reports().SelectMany(report => export.Write(report.Record, report.Article).Split('\n', StringSplitOptions.RemoveEmptyEntries)).Select(row => row.Split('\t')).ToArray();
        Assert.Equal(columns, export.Head.TrimEnd('\n').Split('\t').Length);
        Assert.All(rows, row => Assert.Equal(columns, row.Length));
        Assert.Equal(rows.Length, rows.Select(row => row[0]).Distinct(StringComparer.Ordinal).Count());
        var handmade = export.Write(Handmade.Record(), Handmade.Article()).Split('\n')[0].Split('\t');
        Assert.Equal("2015-02-09", handmade[1]);
        if (name == "cameo-tsv") Assert.Equal(["GEO", "سفیر گرجستان", "GEO", "IRNGOV", "بهمن رستمی", "IRN", "042", "042", "04", "1", "CONSULT", "visit"], handmade[2..14]);
    }

    [Fact]
    public void A_cell_of_a_table_is_quoted_where_it_must_be()
    {
        var record = Handmade.Record();
        record = record with { Source = record.Source with { Outlet = "پیک, \"روز\"\r\nنو" } };
        foreach (var table in ExportForms.Tables)
        {
            var export = ExportForms.Open("csv", table, Language);
            var row = export.Write(record, Handmade.Article());
            Assert.Contains(",\"پیک, \"\"روز\"\"\r\nنو\",", row, StringComparison.Ordinal);
            // The outlet stands third: two commas before it, and one inside.
            Assert.Equal(export.Head.Count(c => c == ',') + 1, row[..row.IndexOf("\r\n", row.IndexOf("نو", StringComparison.Ordinal), StringComparison.Ordinal)].Count(c => c == ','));
        }
    }

    [Fact]
    public void A_word_of_conllu_has_ten_columns()
    {
        var text = Write("conllu", Handmade.Record(), Handmade.Article());
        Assert.StartsWith("# newdoc id = handmade\n", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n').Where(line => line.Length > 0 && line[0] != '#'), line => Assert.Equal(10, line.Split('\t').Length));
    }

    [Fact]
    public void A_marked_article_reads_back_with_each_mark_in_its_text()
    {
        foreach (var (record, article) in Reports())
        {
            var files = Write("gold", record, article).Split(GoldWriter.Separator);
            var marks = Didar.Scoring.MarksJson.Read(files[1]);
            Assert.Equal(record.Statements.Length, marks.Statements.Length);
            Assert.All(marks.Statements.Select(statement => statement.Content).Concat(marks.Entities.SelectMany(entity => entity.Mentions)), words => Assert.Contains(words, files[0], StringComparison.Ordinal));
        }
    }

    private static IEnumerable<(Record Record, Article Article)> Reports()
    {
        yield return (Handmade.Record(), Handmade.Article());
        foreach (var name in new[] { "sample-meeting.txt", "sample-call.txt", "sample-summit.txt", "sample-page.html" })
        {
            var article = ReadingLists.Reader.Read(File.ReadAllBytes(Repository.At("samples", name)), name);
            yield return (Reader.Read(article), article);
        }
    }

    private static LanguageData Language() => LanguageData.Load(AppContext.BaseDirectory);

    private static string Write(string name, Record record, Article article) => ExportForms.Open(name, ExportForms.Tables[0], Language).Write(record, article);

    private static string[] Lines(string name, Record record, Article article) => Write(name, record, article).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
