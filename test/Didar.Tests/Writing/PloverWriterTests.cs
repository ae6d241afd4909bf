using System.Text.Json;
using Didar.Facts;
using Didar.Writing;
using Xunit;
using Record = Didar.Facts.Record;

namespace Didar.Tests.Writing;

public sealed class PloverWriterTests
{
    [Fact]
    public void An_event_has_the_fields_of_the_gold_standard_records()
    {
        var first = Events(Handmade.Record())[0];
        Assert.Equal("CONSULT", Text(first, "event"));
        Assert.Equal("visit", Text(first, "mode"));
        Assert.Equal("042", Text(first, "cameo"));
        Assert.Equal("2015-02-09", Text(first, "date"));
        Assert.Equal("با سفیر گرجستان دیدار کرد", Text(first, "text"));
        Assert.Equal("fa", Text(first, "language"));
        Assert.Equal("پیک", Text(first, "publication"));
        Assert.Equal("held", Text(first, "status"));
        Assert.Equal("""[{"actorText":"سفیر گرجستان","code":"GEO","sector":null}]""", first.GetProperty("source").GetRawText());
        Assert.Equal("""[{"actorText":"بهمن رستمی","code":"IRN","sector":"GOV"}]""", first.GetProperty("target").GetRawText());
        var place = first.GetProperty("textInfo").GetProperty("places")[0];
        Assert.Equal(Text(first, "text"), Handmade.Page[place.GetProperty("start").GetInt32()..place.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public void An_event_from_a_statement_has_its_cue_and_the_publication_date()
    {
        var second = Events(Handmade.Record())[1];
        Assert.Equal("افزود", Text(second, "eventText"));
        Assert.Equal("2015-02-10", Text(second, "date"));
        Assert.Equal("planned", Text(second, "status"));
        Assert.Equal(JsonValueKind.Null, second.GetProperty("cameo").ValueKind);
        Assert.Equal(0, second.GetProperty("target").GetArrayLength());
    }

    [Fact]
    public void A_date_that_nobody_knows_is_null()
    {
        var record = Handmade.Record() with { Published = null, Meetings = [] };
        Assert.All(Events(record), one => Assert.Equal(JsonValueKind.Null, one.GetProperty("date").ValueKind));
    }

    [Fact]
    public void An_id_depends_on_the_text_and_the_event_and_on_nothing_else()
    {
        var record = Handmade.Record();
        var ids = Ids(record);
        Assert.Equal(ids, Ids(record with { Id = "other", Statements = [], Problems = [] }));
        Assert.Equal(ids.Reverse(), Ids(record with { Events = [record.Events[1], record.Events[0]] }));
        Assert.Empty(ids.Intersect(Ids(record with { Source = record.Source with { Sha256 = new string('b', 64) } }), StringComparer.Ordinal));
        Assert.Equal(2, Ids(record with { Events = [record.Events[0], record.Events[0]] }).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_record_without_events_gives_nothing() =>
        Assert.Equal("", PloverWriter.Write(Handmade.Record() with { Events = [] }, Handmade.Article()));

    [Theory]
    [InlineData("CONSULT", null, "040")]
    [InlineData("CONSULT", "phone", "041")]
    [InlineData("CONSULT", "multilateral", null)]
    [InlineData("AGREE", null, null)]
    [InlineData("COERCE", "arrest", "173")]
    public void A_cameo_code_is_given_only_where_one_fits(string type, string? mode, string? code) =>
        Assert.Equal(code, CameoCodes.Find(type, mode));

    private static JsonElement[] Events(Record record) =>
        [.. PloverWriter.Write(record, Handmade.Article()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    private static string[] Ids(Record record) => [.. Events(record).Select(one => Text(one, "id"))];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
