using Didar.Archive.Correcting;
using Didar.Facts;
using Didar.Writing;
using Xunit;

namespace Didar.Tests.Archive;

public sealed class CorrectionTests
{
    public static TheoryData<string> Databases => TestArchive.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public void The_facts_of_the_report_are_what_the_other_tests_lean_on(string database)
    {
        using var archive = new CorrectedArchive(database, Reports.Meeting);
        var record = archive.Record();
        Assert.Equal(["s1", "s2"], record.Statements.Select(static one => one.Id));
        Assert.Equal(["حسین رستمی", "جمشید رحمان‌زاده"], record.Statements.Select(one => NameOf(record, one.Speaker)));
        Assert.Equal(["حسین رستمی", "جمشید رحمان‌زاده"], record.Meetings[0].Participants.Select(id => NameOf(record, id)).Order(StringComparer.Ordinal).Reverse());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void A_changed_statement_is_what_the_record_the_tables_and_the_search_say(string database)
    {
        using var archive = new CorrectedArchive(database, Reports.Meeting, Reports.Other);
        var article = archive.Article();
        var other = archive.Record().Statements[1].Speaker;
        archive.Make(new ChangeSpeaker(article.Article, article.Fact("s1"), article.Party(other)!), "the pronoun is the guest's");
        archive.Make(new ChangeAct(article.Article, article.Fact("s1"), Act.Offer, SpeechMode.Indirect));
        archive.Make(new ChangeBounds(article.Article, article.Fact("s1"), null, [article.Place("مرز دو کشور")], null));

        var statement = archive.Record().Statements[0];
        Assert.Equal((other, Act.Offer, SpeechMode.Indirect, (string?)null), (statement.Speaker, statement.Act, statement.Mode, statement.SpeakerAs is { } named ? archive.Words(named) : null));
        Assert.Equal("مرز دو کشور", archive.Words(Assert.Single(statement.Content)));
        Assert.Equal("a", TestArchive.Find(archive.Store, "speaker:رحمان‌زاده act:offer said:مرز"));
        Assert.Equal("", TestArchive.Find(archive.Store, "said:باز"));
        Assert.Equal("", TestArchive.Find(archive.Store, "speaker:رستمی said:مرز"));
        Assert.Equal([("s1", FactState.Corrected, 3)], archive.Article().Current.States.Select(static one => (one.Fact, one.State, one.By.Length)));
        Assert.Empty(TestArchive.Check(archive.Store));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void A_rejected_fact_is_gone_with_what_follows_from_it_and_comes_back(string database)
    {
        using var archive = new CorrectedArchive(database, Reports.Meeting);
        var before = archive.State();
        var article = archive.Article();
        Assert.Contains(archive.Record().Events, static one => one.From == "m1");
        var rejection = archive.Make(new RejectFact(article.Article, article.Fact("m1")));
        Assert.Empty(archive.Record().Meetings);
        Assert.DoesNotContain(archive.Record().Events, static one => one.From == "m1");
        Assert.Equal("", TestArchive.Find(archive.Store, "with:رستمی"));
        Assert.Contains("rejected", Assert.Throws<CorrectionException>(() => archive.Article().Fact("m1")).Message, StringComparison.Ordinal);
        archive.Undo(rejection);
        Assert.Equal(before, archive.State());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void A_confirmed_fact_stays_what_it_is_and_is_told_apart_from_others(string database)
    {
        using var archive = new CorrectedArchive(database, Reports.Meeting);
        var read = RecordJson.Write(archive.Record());
        var article = archive.Article();
        archive.Make(new ConfirmFact(article.Article, article.Fact("s2")));
        Assert.Equal(read, RecordJson.Write(archive.Record()));
        Assert.Equal([("s2", FactState.Confirmed)], archive.Article().Current.States.Select(static one => (one.Fact, one.State)));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void A_meeting_has_the_parties_the_place_and_the_status_that_are_given(string database)
    {
        using var archive = new CorrectedArchive(database, Reports.Meeting);
        var article = archive.Article();
        var stranger = ActorIdentity.Of(EntityKind.Person, "هومن صفایی‌نژاد", "IRN");
        var place = article.Place("تاجیکستان دیدار");
        archive.Make(new ChangeMeeting(article.Article, article.Fact("m1"), [article.Party("e1")!, new(stranger, [])], FactStatus.Planned, new("تاجیکستان", place), null));
        var (record, meeting) = (archive.Record(), archive.Record().Meetings[0]);
        Assert.Equal((FactStatus.Planned, "تاجیکستان"), (meeting.Status, meeting.Place!.Name));
        Assert.Equal(["e1", record.Entities[^1].Id], meeting.Participants);
        Assert.Equal("هومن صفایی‌نژاد", record.Entities[^1].Name);
        Assert.Equal("a", TestArchive.Find(archive.Store, "with:صفایی‌نژاد"));
        Assert.Empty(TestArchive.Check(archive.Store));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void Added_facts_stand_in_the_order_of_the_text_and_are_found(string database)
    {
        using var archive = new CorrectedArchive(database, Reports.Meeting);
        var before = archive.State();
        var article = archive.Article();
        var said = article.Place("مبارزه با گروه‌های تروریستی");
        long[] added =
        [
            archive.Make(new AddStatement(article.Article, article.Party("e1")!, null, [article.Place("گفت‌وگو کرد")], [said], SpeechMode.Indirect, Act.Warn)),
            archive.Make(new AddMeeting(article.Article, MeetingKind.Call, FactStatus.Planned, [article.Party("e1")!], [article.Place("مرز دو کشور باز است")], null, null)),
            archive.Make(new AddEvent(article.Article, PloverType.Aid, null, ["IRN"], ["TJK"], FactStatus.Held, [article.Place("خرید دارو")])),
        ];
        var record = archive.Record();
        Assert.Equal(["s3", "s1", "s2"], record.Statements.Select(static one => one.Id));
        Assert.Equal(["m1", "m2"], record.Meetings.Select(static one => one.Id));
        Assert.Equal(PloverType.Aid, record.Events[^1].Type);
        Assert.Equal("a", TestArchive.Find(archive.Store, "act:warn said:مبارزه"));
        archive.Make(new ChangeAct(article.Article, archive.Article().Fact("s3"), Act.Hope, null));
        Assert.Contains("undo 4 first", Assert.Throws<CorrectionException>(() => archive.Undo(added[0])).Message, StringComparison.Ordinal);
        archive.Undo(4);
        foreach (var one in added) archive.Undo(one);
        Assert.Equal(before, archive.State());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void What_makes_no_sense_is_refused_and_leaves_nothing(string database)
    {
        using var archive = new CorrectedArchive(database, Reports.Meeting);
        var article = archive.Article();
        var nowhere = new FactAddress(FactKind.Statement, "", [new(0, 5)]);
        Assert.Contains("no statement at 0:5", Refused(new RejectFact(article.Article, nowhere)), StringComparison.Ordinal);
        Assert.Contains("not in this archive", Refused(new RejectFact("00", nowhere)), StringComparison.Ordinal);
        Assert.Contains("not in this archive", Refused(new RenameActor("person:none:", "x", null)), StringComparison.Ordinal);
        Assert.Contains("is no place", Refused(new ChangeBounds(article.Article, article.Fact("s1"), null, [new(5, 100_000)], null)), StringComparison.Ordinal);
        Assert.Contains("says so already", Refused(new ChangeAct(article.Article, article.Fact("s1"), archive.Record().Statements[0].Act, null)), StringComparison.Ordinal);
        Assert.Contains("no meaning", Refused(new ChangeAct(article.Article, article.Fact("m1"), Act.Hope, null)), StringComparison.Ordinal);
        Assert.Contains("there is no s9", Assert.Throws<CorrectionException>(() => article.Fact("s9")).Message, StringComparison.Ordinal);
        Assert.Throws<CorrectionException>(() => archive.Undo(7));
        Assert.Empty(archive.Book.List());

        string Refused(Correction what) => Assert.Throws<CorrectionException>(() => archive.Make(what)).Message;
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void A_trial_tells_what_would_change_and_changes_nothing(string database)
    {
        using var archive = new CorrectedArchive(database, Reports.Meeting);
        var before = archive.State();
        var article = archive.Article();
        var outcome = archive.Book.Make(new ChangeAct(article.Article, article.Fact("s1"), Act.Warn, null), archive.Now(null), isTrial: true);
        Assert.Equal(["s1 act: state → warn"], Assert.Single(outcome.Changes).Lines);
        Assert.Equal(before, archive.State());
        Assert.Empty(archive.Book.List());
    }

    internal static string NameOf(Didar.Facts.Record record, string id) => record.Entities.Single(one => one.Id == id).Name;
}
