using Didar.Archive.Correcting;
using Didar.Archive.Keeping;
using Didar.Archive.Reviewing;
using Didar.Encounters;
using Didar.Facts;
using Didar.Language;
using Xunit;

namespace Didar.Tests.Archive;

public sealed class ReviewTests
{
    private const string InTehran = """
        دیدار وزیر خارجه با همتای تاجیک
        به گزارش ایرنا، حسین رستمی وزیر خارجه روز دوشنبه ۲۱ بهمن ۱۳۹۳ در تهران با جمشید رحمان‌زاده وزیر بهداشت تاجیکستان دیدار و درباره مبارزه با گروه‌های تروریستی گفت‌وگو کرد.
        """;

    private const string InMashhad = """
        رستمی و رحمان‌زاده دیدار کردند
        به گزارش ایسنا، حسین رستمی وزیر خارجه روز دوشنبه ۲۱ بهمن ۱۳۹۳ در مشهد با جمشید رحمان‌زاده وزیر بهداشت تاجیکستان دیدار کرد. در این دیدار درباره مبارزه با گروه‌های تروریستی گفت‌وگو شد.
        """;

    public static TheoryData<string> Databases => TestArchive.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public void A_doubtful_fact_is_listed_until_a_person_has_looked_at_it(string database)
    {
        using var archive = new CorrectedArchive(database, Reports.Meeting);
        Assert.Contains(Doubts(archive), static one => one is { Fact: "s1", Reason: DoubtReason.UnknownPerson });
        var article = archive.Article();
        archive.Make(new ConfirmFact(article.Article, article.Fact("s1")));
        Assert.DoesNotContain(Doubts(archive), static one => one.Fact == "s1");
        Assert.Contains(Doubts(archive), static one => one.Fact == "s2");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void A_correction_that_fits_no_longer_is_listed_before_the_facts(string database)
    {
        using var archive = new CorrectedArchive(database, Reports.Meeting);
        var article = archive.Article();
        archive.Make(new ConfirmFact(article.Article, article.Fact("s2")));
        archive.Refresh(static record => record with { Statements = [record.Statements[0]], Positions = [], Events = [] }, Reports.Meeting);
        Assert.Equal(DoubtReason.UnfitCorrection, Doubts(archive)[0].Reason);
    }

    [Fact]
    public void A_holder_who_is_only_possible_and_a_speaker_without_a_name_are_doubtful()
    {
        using var archive = new CorrectedArchive("sqlite", Reports.Meeting);
        var record = archive.Record();
        var known = record.Entities.Select(static one => one with { Known = "x" });
        var nameless = record with { Entities = [.. known], Statements = [record.Statements[0] with { SpeakerAs = null }], Meetings = [] };
        Assert.Equal(DoubtReason.SpeakerNotNamed, Assert.Single(DoubtFinder.Of(1, RecordCorrector.Apply(nameless, []))).Reason);
        var named = nameless with { Statements = [record.Statements[0]] };
        Assert.Empty(DoubtFinder.Of(1, RecordCorrector.Apply(named, [])));
        var office = named with { Entities = [.. named.Entities.Select(static one => one with { Holders = [new("x", "رستمی", "Rostami", HolderCertainty.Possible, "a tenure")] })] };
        Assert.Equal(DoubtReason.PossibleHolder, Assert.Single(DoubtFinder.Of(1, RecordCorrector.Apply(office, []))).Reason);
    }

    [Fact]
    public void Reports_of_one_meeting_that_contradict_each_other_are_listed_with_both_places()
    {
        using var archive = new CorrectedArchive("sqlite", InTehran, InMashhad, Reports.Other);
        using var articles = new KeptArticles(archive.Store, TestArchive.Flow.Articles);
        using var queue = new ReviewQueue(archive.Store, articles, archive.Book);
        var doubts = queue.Contradictions(new Digester(LanguageData.Load()), TestArchive.Flow.Knowledge).ToArray();
        Assert.Equal([1, 2], doubts.Select(static one => one.Article));
        Assert.Equal(["تهران", "مشهد"], doubts.Select(one => archive.Words(Assert.Single(one.Places), one.Article)));
    }

    private static Doubt[] Doubts(CorrectedArchive archive)
    {
        using var articles = new KeptArticles(archive.Store, TestArchive.Flow.Articles);
        using var queue = new ReviewQueue(archive.Store, articles, archive.Book);
        return [.. queue.Doubts()];
    }
}
