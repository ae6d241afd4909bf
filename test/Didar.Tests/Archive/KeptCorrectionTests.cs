using Didar.Archive.Correcting;
using Didar.Facts;
using Didar.Text;
using Xunit;

namespace Didar.Tests.Archive;

public sealed class KeptCorrectionTests
{
    public static TheoryData<string> Databases => TestArchive.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public void Reading_anew_applies_corrections_to_facts_that_are_numbered_and_cut_otherwise(string database)
    {
        using var archive = new CorrectedArchive(database, Reports.Meeting);
        var article = archive.Article();
        archive.Make(new ChangeAct(article.Article, article.Fact("s2"), Act.Agree, null));
        archive.Make(new RejectFact(article.Article, article.Fact("m1")));
        // Another version finds the second statement alone, its content a word longer, and calls it s1.
        var refreshed = archive.Refresh(static record => record with
        {
            Statements = [record.Statements[1] with { Id = "s1", Content = [new(record.Statements[1].Content[0].Start - 4, record.Statements[1].Content[0].End)] }],
            Positions = [],
            Events = [],
        }, Reports.Meeting);
        Assert.Equal((1, 0), (refreshed.Changed, refreshed.Unfits.Count));
        Assert.Equal(Act.Agree, Assert.Single(archive.Record().Statements).Act);
        Assert.Empty(archive.Record().Meetings);
        Assert.Equal([("s1", FactState.Corrected), ("m1", FactState.Rejected)], archive.Article().Current.States.Select(static one => (one.Fact, one.State)));
        Assert.Empty(TestArchive.Check(archive.Store));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void A_correction_that_fits_no_longer_is_kept_and_told(string database)
    {
        using var archive = new CorrectedArchive(database, Reports.Meeting);
        var article = archive.Article();
        archive.Make(new ChangeAct(article.Article, article.Fact("s2"), Act.Agree, null));
        var refreshed = archive.Refresh(static record => record with { Statements = [record.Statements[0]], Positions = [], Events = [] }, Reports.Meeting);
        Assert.Equal(1, Assert.Single(refreshed.Unfits).Article);
        var problem = archive.Record().Problems[^1];
        Assert.Equal((CorrectedRecord.NoLongerFits, "Correcting"), (problem.Code, problem.Stage));
        Assert.Contains("there is no statement at", problem.Message, StringComparison.Ordinal);
        Assert.Null(Assert.Single(archive.Book.List()).UndoneBy);
        // The next version finds it again.
        Assert.Empty(archive.Refresh(static record => record with { Events = [] }, Reports.Meeting).Unfits);
        Assert.Equal(Act.Agree, archive.Record().Statements[1].Act);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void What_is_exported_makes_another_archive_say_the_same(string database)
    {
        using var archive = new CorrectedArchive(database, Reports.Meeting, Reports.Single);
        using var other = new CorrectedArchive(database, Reports.Meeting, Reports.Single);
        Assert.Equal(archive.State(), other.State());
        var article = archive.Article();
        archive.Make(new RenameActor(archive.Book.Actors("حسین رستمی")[0].Actor.Key, "حسین رستم‌زاده", null));
        archive.Make(new ChangeAct(article.Article, article.Fact("s2"), Act.Agree, null), "«آماده» is an offer, they say");
        var rejection = archive.Make(new RejectFact(article.Article, article.Fact("m1")));
        archive.Undo(rejection);
        archive.Make(new AddStatement(article.Article, new(ActorIdentity.Of(EntityKind.Person, "هومن", null), []), article.Party("e1"), [], [article.Place("دیدار و درباره")], SpeechMode.Indirect, Act.Hope));
        var lines = archive.Export();

        Assert.Equal((5, 0, 0), Counts(other.Book.Import(lines)));
        Assert.Equal(archive.State(), other.State());
        Assert.Equal(lines, other.Export());
        Assert.Equal((0, 5, 0), Counts(other.Book.Import(lines)));
        Assert.Equal(archive.State(), other.State());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void An_import_tells_each_line_it_cannot_take_and_takes_the_others_or_none(string database)
    {
        using var archive = new CorrectedArchive(database, Reports.Meeting, Reports.Single);
        using var other = new CorrectedArchive(database, Reports.Meeting);
        var (first, second) = (archive.Article(1), archive.Article(2));
        archive.Make(new ConfirmFact(first.Article, first.Fact("s1")));
        archive.Make(new ConfirmFact(second.Article, second.Fact("s1")));
        string[] lines = [.. archive.Export(), "{\"schema\":\"didar/correction/9\"}", "no JSON", "", archive.Export()[0].Replace("\"confirm\"", "\"burn\"", StringComparison.Ordinal)];
        var before = other.State();

        var whole = other.Book.Import(lines, isWhole: true);
        Assert.Equal([2, 3, 4, 6], whole.Conflicts.Select(static one => one.Line));
        Assert.Equal(before, other.State());
        Assert.Empty(other.Book.List());
        Assert.Equal((1, 0, 4), Counts(other.Book.Import(lines, isTrial: true)));
        Assert.Empty(other.Book.List());
        Assert.Equal((1, 0, 4), Counts(other.Book.Import(lines)));
        Assert.Equal(FactState.Confirmed, Assert.Single(other.Article().Current.States).State);
        Assert.Contains("not in this archive", whole.Conflicts[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void A_correction_is_undone_once_and_an_undoing_never(string database)
    {
        using var archive = new CorrectedArchive(database, Reports.Meeting);
        var article = archive.Article();
        var made = archive.Make(new ConfirmFact(article.Article, article.Fact("s1")));
        var undone = archive.Undo(made);
        Assert.Contains("undone already, by 2", Assert.Throws<CorrectionException>(() => archive.Undo(made)).Message, StringComparison.Ordinal);
        Assert.Contains("takes another back", Assert.Throws<CorrectionException>(() => archive.Undo(undone)).Message, StringComparison.Ordinal);
        Assert.Equal([undone, null], archive.Book.List().Select(static one => one.UndoneBy));
        Assert.Empty(archive.Book.List(new(Author: "you")));
        Assert.Equal(2, archive.Book.List(new(Article: 1, Author: "me")).Count);
    }

    private static (int, int, int) Counts(ImportOutcome outcome) => (outcome.Taken, outcome.There, outcome.Conflicts.Length);
}
