using System.Collections.Immutable;
using System.Text.Json;
using Didar.Cli.Inputs;
using Didar.Cli.Running;
using Didar.Facts;
using Didar.Text;
using Didar.Writing;
using Xunit;
using Record = Didar.Facts.Record;

namespace Didar.Tests.Writing;

public sealed class RecordSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.Load(Repository.At("docs", "record.schema.json"));

    [Fact]
    public void A_handmade_record_fits_the_schema_and_comes_back_as_it_went()
    {
        var line = RecordJson.Write(Handmade.Record());
        Assert.Empty(Schema.Errors(JsonDocument.Parse(line).RootElement));
        Assert.Equal(line, RecordJson.Write(RecordJson.Read(line)));
    }

    [Theory]
    [InlineData("\"unit\":\"utf-16\"", "\"unit\":\"utf-8\"")]
    [InlineData("\"id\":\"s1\"", "\"id\":\"x1\"")]
    [InlineData("\"act\":\"offer\"", "\"act\":\"offers\"")]
    [InlineData("\"problems\":", "\"troubles\":")]
    [InlineData("\"start\":0", "\"start\":-1")]
    [InlineData("\"start\":0", "\"start\":\"0\"")]
    [InlineData("\"date\":\"2015-02-10\"", "\"date\":\"10 February\"")]
    public void A_record_that_is_wrong_does_not_fit(string right, string wrong)
    {
        var line = RecordJson.Write(Handmade.Record());
        Assert.Contains(right, line, StringComparison.Ordinal);
        Assert.NotEmpty(Schema.Errors(JsonDocument.Parse(line.Replace(right, wrong, StringComparison.Ordinal)).RootElement));
    }

    [Fact]
    public void Every_record_of_the_samples_and_marked_articles_fits_and_every_place_lies_in_its_page()
    {
        var flow = Flow.Load([], null, _ => { });
        var read = 0;
        foreach (var input in new InputWalk(() => Stream.Null).Walk([Repository.At("samples"), Repository.At("gold")]))
        {
            var article = flow.Read(input);
            var record = flow.Extract(article);
            Assert.Empty(Schema.Errors(JsonDocument.Parse(RecordJson.Write(record)).RootElement).Select(error => $"{input.Name} {error}"));
            Assert.Equal(article.Page.Length, record.Source.Length);
            Assert.All(PlacesOf(record), place => Assert.True(place.Start >= 0 && place.End >= place.Start && place.End <= article.Page.Length, $"{input.Name} {place}"));
            AssertLinked(record, input.Name);
            read++;
        }
        Assert.True(read > 10);
    }

    private static void AssertLinked(Record record, string name)
    {
        var entities = record.Entities.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(record.Entities.Length, entities.Count);
        var named = record.Statements.SelectMany(statement => new[] { statement.Speaker, statement.Addressee }).OfType<string>().Concat(record.Meetings.SelectMany(meeting => meeting.Participants));
        Assert.All(named, id => Assert.True(entities.Contains(id), $"{name}: {id} is no entity"));
        var facts = record.Statements.Select(statement => statement.Id).Concat(record.Meetings.Select(meeting => meeting.Id)).ToArray();
        Assert.Equal(facts.Length, facts.Distinct(StringComparer.Ordinal).Count());
        Assert.All(record.Statements.Select(statement => statement.Venue?.Meeting).OfType<string>(), id => Assert.Contains(id, record.Meetings.Select(meeting => meeting.Id)));
        Assert.All(record.Positions, position => Assert.True(entities.Contains(position.Speaker) && position.Statements.All(facts.Contains), $"{name}: {position}"));
        Assert.All(record.Events.Select(one => one.From).OfType<string>(), id => Assert.Contains(id, facts));
    }

    private static IEnumerable<TextSpan> PlacesOf(Record record)
    {
        TextSpan?[] single = [record.Title, record.Published?.As, record.Source.Places.Outlet, record.Source.Places.Via, record.Source.Places.Place,
            .. record.Problems.Select(problem => problem.At), .. record.Times.Select(time => (TextSpan?)time.At),
            .. record.Statements.SelectMany(statement => new[] { statement.SpeakerAs, statement.Target, statement.Venue?.At }),
            .. record.Meetings.SelectMany(meeting => new[] { meeting.Place?.At, meeting.When?.Text })];
        IEnumerable<ImmutableArray<TextSpan>> several = [
            .. record.Entities.SelectMany(entity => entity.Offices).Select(office => office.Places),
            .. record.Statements.SelectMany(statement => new[] { statement.Cue, statement.Content, statement.Preamble }),
            .. record.Meetings.SelectMany(meeting => new[] { meeting.Topics, meeting.Evidence }),
            .. record.Positions.Select(position => position.Places),
            .. record.Events.Select(one => one.Evidence)];
        return single.OfType<TextSpan>().Concat(several.SelectMany(places => places))
            .Concat(record.Entities.SelectMany(entity => entity.Mentions).Select(mention => new TextSpan(mention.Start, mention.End)));
    }
}
