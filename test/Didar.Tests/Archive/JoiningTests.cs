using Dapper;
using Didar.Archive.Adding;
using Didar.Archive.Asking;
using Didar.Archive.Joining;
using Didar.Archive.Opening;
using Didar.Archive.Terms;
using Didar.Encounters;
using Didar.Language;
using Xunit;

namespace Didar.Tests.Archive;

public sealed class JoiningTests
{
    private const string First = "دیدار\nکامبیز دلاورنیا معاون وزیر راه امروز با گیورگی لومیدزه سفیر گرجستان در تهران دیدار کرد. دلاورنیا گفت: راه‌آهن تازه تا پایان سال باز می‌شود.";
    private const string Second = "لومیدزه در وزارت راه\nگیورگی لومیدزه سفیر گرجستان امروز با کامبیز دلاورنیا معاون وزیر راه دیدار کرد. لومیدزه گفت: پرواز مستقیم به تفلیس ادامه دارد.";
    private const string Copy = "خبر راه\nکامبیز دلاورنیا معاون وزیر راه امروز با گیورگی لومیدزه سفیر گرجستان در تهران دیدار کرد. دلاورنیا گفت: راه‌آهن تازه تا پایان سال باز می‌شود.";
    private const string Elsewhere = "دیدار دیگر\nهومن صفایی‌نژاد شهردار مشهد امروز با سارا کاظمی رئیس دانشگاه شیراز دیدار کرد.";

    private static readonly Lazy<LanguageData> Language = new(static () => LanguageData.Load());

    public static TheoryData<string> Databases => TestArchive.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public void Reports_of_one_meeting_are_one_encounter_and_a_copy_confirms_nothing(string database)
    {
        using var archive = new TestArchive(database);
        using var store = archive.Open();
        Add(store, First, Second, Copy, Elsewhere);
        Assert.Equal(4, Join(store));
        var account = Assert.Single(Find(store, new([], default, All: false, Limit: 10)), static one => one.Encounter.Tellings.Length > 1);
        Assert.Equal(["a (1), c (3)", "b (2)"], account.Encounter.Sources.Select(static group => string.Join(", ", group)));
        Assert.Equal(["کامبیز دلاورنیا", "گیورگی لومیدزه"], account.Agreed.Where(static claim => claim.Facet == Facet.Participant).Select(static claim => claim.Value).Order(StringComparer.Ordinal));
        Assert.All(account.Agreed, static claim => Assert.Equal(2, claim.Sources));
        Assert.Contains(account.Alone, static claim => claim.Facet == Facet.Statement && claim.Speaker == "گیورگی لومیدزه");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void What_is_added_later_is_joined_as_if_it_had_been_there(string database)
    {
        using var archive = new TestArchive(database);
        using var store = archive.Open();
        foreach (var page in new[] { First, Elsewhere, Second, Copy })
        {
            Add(store, page);
            Assert.Equal(1, Join(store));
        }
        Assert.Equal(0, Joiner.Waiting(store));
        using var whole = new TestArchive(database);
        using var other = whole.Open();
        Add(other, First, Elsewhere, Second, Copy);
        Join(other);
        Assert.Equal(Members(other), Members(store));
        Assert.Contains(Members(store).GroupBy(static one => one.Encounter), static group => group.Select(static one => one.Article).SequenceEqual([1, 3, 4]));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void Encounters_are_chosen_by_who_took_part_and_when(string database)
    {
        using var archive = new TestArchive(database);
        using var store = archive.Open();
        Add(store, First, Second, Elsewhere);
        Join(store);
        using var asker = new Asker(store, new TermReader(Language.Value), TestArchive.Flow.Articles);
        Assert.Equal(2, Assert.Single(Find(store, new(asker.Find("لومیدزه").Actors, default, All: false, Limit: 10))).Encounter.Sources.Length);
        Assert.Equal("c (3)", Assert.Single(Find(store, new(asker.Find("کاظمی").Actors, Window.Parse("2015-02"), All: false, Limit: 10))).Encounter.Sources[0][0]);
        Assert.Empty(Find(store, new(asker.Find("کاظمی").Actors, Window.Parse("2014"), All: true, Limit: 10)));
    }

    private static int Join(ArchiveStore store)
    {
        using var joiner = new Joiner(store, new Digester(Language.Value), TestArchive.Flow.Articles);
        var (count, next) = (0, 0);
        while ((next = joiner.Next(Assert.Fail)) > 0) count += next;
        return count;
    }

    private static List<Account> Find(ArchiveStore store, EncounterQuery query)
    {
        using var reader = new EncounterReader(store, TestArchive.Flow.Knowledge, TestArchive.Flow.Articles);
        return [.. reader.Find(query)];
    }

    private static List<(long Article, long Seq, long Encounter)> Members(ArchiveStore store)
    {
        using var connection = store.Connect();
        var members = connection.Query<(long Article, long Seq, long Encounter)>("SELECT article_id, seq, encounter_id FROM encounter_member ORDER BY article_id, seq").AsList();
        // Numbers of encounters do not count: each is called by its first member.
        return members.ConvertAll(one => (one.Article, one.Seq, (long)members.FindIndex(other => other.Encounter == one.Encounter)));
    }

    private static void Add(ArchiveStore store, params string[] pages)
    {
        var before = TestArchive.Count(store, "article");
        using var writer = new ArticleWriter(store, TestArchive.Run, TimeProvider.System);
        writer.Write([.. pages.Select((page, i) => TestArchive.Prepare(store, page, $"{(char)('a' + before + i)}.txt", change: static record => record with { Published = new("2015-02-10", "gregorian", "day", null) }))]);
    }
}
