using Dapper;
using Didar.Archive.Correcting;
using Didar.Facts;
using Didar.Text;
using Xunit;

namespace Didar.Tests.Archive;

public sealed class ActorCorrectionTests
{
    public static TheoryData<string> Databases => TestArchive.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public void A_renamed_actor_is_called_so_in_every_article_and_found_by_both_names(string database)
    {
        using var archive = new CorrectedArchive(database, Reports.Meeting, Reports.Single, Reports.Other);
        var before = archive.State();
        var rename = archive.Make(new RenameActor(Key(archive, "حسین رستمی"), "حسین رستم‌زاده", "Hossein Rostamzadeh"));
        Assert.Contains(archive.Record(1).Entities, static one => one is { Name: "حسین رستم‌زاده", NameEn: "Hossein Rostamzadeh" });
        Assert.Contains(archive.Record(2).Entities, static one => one.Name == "حسین رستم‌زاده");
        Assert.Equal("a b", TestArchive.Find(archive.Store, "speaker:رستم‌زاده"));
        Assert.Equal("a b", TestArchive.Find(archive.Store, "speaker:رستمی"));
        Assert.Empty(TestArchive.Check(archive.Store));
        archive.Undo(rename);
        Assert.Equal(before, archive.State());
        Assert.Equal("", TestArchive.Find(archive.Store, "speaker:رستم‌زاده"));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void Two_actors_that_are_one_speak_and_meet_as_one(string database)
    {
        using var archive = new CorrectedArchive(database, Reports.Meeting, Reports.Damaged, Reports.Single);
        var before = archive.State();
        var office = archive.Record(2).Entities.Single(one => one.Id == archive.Record(2).Statements[0].Speaker);
        var into = Identity(archive, "جمشید رحمان‌زاده");
        var merge = archive.Make(new MergeActors(ActorIdentityOf(archive, 2, office.Id).Key, into));
        Assert.Equal("جمشید رحمان‌زاده", archive.Record(2).Entities.Single(one => one.Id == office.Id).Name);
        Assert.Equal("a b", TestArchive.Find(archive.Store, "speaker:رحمان‌زاده"));
        archive.Undo(merge);
        Assert.Equal(before, archive.State());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void Merged_within_an_article_one_entity_takes_all_up(string database)
    {
        using var archive = new CorrectedArchive(database, Reports.Meeting);
        var before = archive.State();
        var (guest, host) = (Identity(archive, "جمشید رحمان‌زاده"), Identity(archive, "حسین رستمی"));
        var mentions = archive.Record().Entities.Where(one => one.Name == guest.Name || one.Name == host.Name).Sum(static one => one.Mentions.Length);
        var merge = archive.Make(new MergeActors(guest.Key, host));
        var record = archive.Record();
        var one = record.Entities.Single(entity => entity.Name == host.Name);
        Assert.Equal(mentions, one.Mentions.Length);
        Assert.All(record.Statements, statement => Assert.Equal(one.Id, statement.Speaker));
        Assert.Equal([one.Id], record.Meetings[0].Participants);
        Assert.Contains("merged it", Assert.Throws<CorrectionException>(() => archive.Make(new RenameActor(guest.Key, "x", null))).Message, StringComparison.Ordinal);
        Assert.Empty(TestArchive.Check(archive.Store));
        archive.Undo(merge);
        Assert.Equal(before, archive.State());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void Mentions_split_off_take_the_statements_they_speak_with_them(string database)
    {
        using var archive = new CorrectedArchive(database, Reports.Meeting);
        var before = archive.State();
        var article = archive.Article();
        var from = archive.Record().Statements[0];
        var other = ActorIdentity.Of(EntityKind.Person, "حسین رستمی‌فر", "IRN");
        var split = archive.Make(new SplitMentions(article.Article, article.Party(from.Speaker)!, [from.SpeakerAs!.Value], other));
        var record = archive.Record();
        Assert.Equal("حسین رستمی‌فر", CorrectionTests.NameOf(record, record.Statements[0].Speaker));
        Assert.Equal([from.SpeakerAs.Value], record.Entities[^1].Mentions.Select(static one => new TextSpan(one.Start, one.End)));
        article = archive.Article();
        var speaker = archive.Make(new ChangeSpeaker(article.Article, article.Fact("s2"), article.Party(record.Entities[^1].Id)!));
        Assert.Contains("undo 2 first", Assert.Throws<CorrectionException>(() => archive.Undo(split)).Message, StringComparison.Ordinal);
        archive.Undo(speaker);
        archive.Undo(split);
        Assert.Equal(before, archive.State());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void An_article_added_later_is_corrected_as_those_before(string database)
    {
        using var archive = new CorrectedArchive(database, Reports.Meeting);
        var rename = archive.Make(new RenameActor(Key(archive, "حسین رستمی"), "حسین رستم‌زاده", null));
        TestArchive.Add(archive.Store, Reports.Single);
        Assert.Contains(archive.Record(2).Entities, static one => one.Name == "حسین رستم‌زاده");
        Assert.Empty(TestArchive.Check(archive.Store));
        archive.Undo(rename);
        Assert.Contains(archive.Record(2).Entities, static one => one.Name == "حسین رستمی");
        using var connection = archive.Store.Connect();
        Assert.Equal(0, connection.ExecuteScalar<long>("SELECT count(*) FROM corrected"));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void An_actor_is_found_by_number_key_and_name_in_any_spelling(string database)
    {
        using var archive = new CorrectedArchive(database, Reports.Meeting);
        var (id, actor) = Assert.Single(archive.Book.Actors("جمشید رحمان‌زاده"));
        Assert.Equal(actor, Assert.Single(archive.Book.Actors("جمشيد رحمانزاده")).Actor);
        Assert.Equal(actor, Assert.Single(archive.Book.Actors(actor.Key)).Actor);
        Assert.Equal(actor, Assert.Single(archive.Book.Actors(id.ToString(System.Globalization.CultureInfo.InvariantCulture))).Actor);
        Assert.Equal(actor, archive.Book.Who(archive.Record().Statements[1].Speaker, archive.Article()).Actor);
        Assert.Equal("نو", archive.Book.Who("person:نو:IRN").Actor.Name);
        Assert.Throws<CorrectionException>(() => archive.Book.Who("هیچ‌کس"));
    }

    private static string Key(CorrectedArchive archive, string name) => Identity(archive, name).Key;

    private static ActorIdentity Identity(CorrectedArchive archive, string name) => Assert.Single(archive.Book.Actors(name)).Actor;

    private static ActorIdentity ActorIdentityOf(CorrectedArchive archive, long article, string entity) => archive.Article(article).Party(entity)!.Actor;
}
