using Didar.Archive.Correcting;
using Didar.Facts;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Didar.Tests.Archive;

public sealed class CorrectionProperties
{
    private const int Kinds = 9;

    public static TheoryData<string> Databases => TestArchive.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public void Undoing_all_corrections_from_the_last_to_the_first_gives_the_state_at_the_start(string database)
    {
        using var archive = new CorrectedArchive(database, Reports.Meeting, Reports.Damaged, Reports.Single);
        var start = archive.State();
        Check(database == "sqlite" ? 25 : 8, choices =>
        {
            var made = choices.Select(choice => TryMake(archive, choice)).OfType<long>().ToArray();
            foreach (var id in made.Reverse()) archive.Undo(id);
            return archive.State() == start;
        });
        var kinds = archive.Book.List().Select(static one => one.What.Word).ToHashSet(StringComparer.Ordinal);
        // A property that makes no corrections would hold too.
        Assert.True(kinds.Count >= Kinds, string.Join(' ', kinds));
    }

    [Fact]
    public void Undoing_in_any_order_gives_what_the_others_make_or_is_refused()
    {
        using var archive = new CorrectedArchive("sqlite", Reports.Meeting, Reports.Damaged, Reports.Single);
        var start = archive.State();
        Check(20, choices =>
        {
            var made = choices.Select(choice => TryMake(archive, choice)).OfType<long>().ToList();
            // Each round takes back what nothing rests on; there is always something.
            while (made.Count > 0)
            {
                var undone = made.Where(id => TryUndo(archive, id)).ToArray();
                if (undone.Length == 0) return false;
                made.RemoveAll(undone.Contains);
            }
            return archive.State() == start;
        });
    }

    [Fact]
    public void What_is_exported_gives_the_same_state_elsewhere_whatever_it_is() => Check(12, static choices =>
    {
        using var archive = new CorrectedArchive("sqlite", Reports.Meeting, Reports.Damaged, Reports.Single);
        using var other = new CorrectedArchive("sqlite", Reports.Meeting, Reports.Damaged, Reports.Single);
        var made = choices.Select(choice => TryMake(archive, choice)).OfType<long>().ToArray();
        if (made.Length > 1) TryUndo(archive, made[0]);
        return other.Book.Import(archive.Export()).Conflicts.IsEmpty && other.State() == archive.State() && TestArchive.Check(other.Store).Length == 0;
    });

    [Fact]
    public void Reading_anew_keeps_all_corrections_whatever_they_are()
    {
        string[] pages = [Reports.Meeting, Reports.Damaged, Reports.Single];
        Check(12, choices =>
        {
            using var archive = new CorrectedArchive("sqlite", pages);
            foreach (var choice in choices) TryMake(archive, choice);
            // A record that says something else in a place that no correction is about.
            var before = archive.State();
            archive.Refresh(static record => record with { Times = [] }, pages);
            archive.Refresh(static record => record, pages);
            return archive.State() == before;
        });
    }

    private static void Check(int count, Func<int[], bool> property) => Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ArrayOf().Select(static choices => choices.Take(10).ToArray()).ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(count));

    private static bool TryUndo(CorrectedArchive archive, long id)
    {
        try
        {
            archive.Undo(id);
            return true;
        }
        catch (CorrectionException)
        {
            return false;
        }
    }

    private static long? TryMake(CorrectedArchive archive, int choice)
    {
        try
        {
            return archive.Make(Chosen(archive, choice));
        }
        catch (CorrectionException)
        {
            return null;
        }
    }

    // What the number points at in the archive as it is now.
    private static Correction Chosen(CorrectedArchive archive, int choice)
    {
        var article = archive.Article((choice / Kinds % 3) + 1);
        var record = article.Current.Record;
        var rest = choice / Kinds / 3;
        T One<T>(IReadOnlyList<T> all) => all.Count == 0 ? throw new CorrectionException("nothing to point at") : all[rest % all.Count];
        Party Somebody(int shift) => article.Party(record.Entities[(rest + shift) % record.Entities.Length].Id)!;
        FactAddress Fact() => article.Fact(One(record.Statements.Select(static one => one.Id).Concat(record.Meetings.Select(static one => one.Id)).Concat(record.Events.Select(static one => one.Id)).ToArray()));
        FactAddress Said() => article.Fact(One(record.Statements).Id);
        return (choice % Kinds) switch
        {
            0 => new RenameActor(Somebody(0).Actor.Key, FormattableString.Invariant($"نام {rest % 5}"), rest % 2 == 0 ? "Name" : null),
            1 => new MergeActors(Somebody(0).Actor.Key, Somebody(1 + (rest % 2)).Actor),
            2 => new SplitMentions(article.Article, Somebody(0), [.. record.Entities[rest % record.Entities.Length].Mentions.Take(1).Select(static one => new Didar.Text.TextSpan(one.Start, one.End))], ActorIdentity.Of(EntityKind.Person, FormattableString.Invariant($"کس {rest % 3}"), "IRN")),
            3 => new ChangeSpeaker(article.Article, Said(), rest % 4 == 0 ? new(ActorIdentity.Of(EntityKind.Person, "تازه", "RUS"), []) : Somebody(1)),
            4 => new ChangeAct(article.Article, Said(), (Act)(rest % 10), rest % 3 == 0 ? SpeechMode.Direct : null),
            5 => new ChangeBounds(article.Article, Said(), null, [new(rest % 40, (rest % 40) + 9)], []),
            6 => new RejectFact(article.Article, Fact()),
            7 => new ConfirmFact(article.Article, Fact()),
            _ => new AddStatement(article.Article, Somebody(0), null, [], [new(rest % 50, (rest % 50) + 7)], SpeechMode.Direct, (Act)(rest % 10)),
        };
    }
}
