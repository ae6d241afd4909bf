using System.Data.Common;
using Dapper;
using Didar.Archive.Adding;
using Didar.Encounters;
using NodaTime;
using NodaTime.Text;

namespace Didar.Archive.Joining;

/// <summary>The encounters of an archive as far as a transaction touches them.</summary>
internal sealed class EncounterBook(DbConnection connection, DbTransaction transaction)
{
    private readonly List<Entry> _entries = [];

    /// <summary>Puts encounters back into a matcher.</summary>
    public void Restore(EncounterMatcher matcher, IReadOnlyCollection<long> encounters, Digests digests)
    {
        var members = new List<(long Article, long Seq, long Encounter, string Certainty)>();
        foreach (var some in encounters.Chunk(500))
            members.AddRange(connection.Query<(long, long, long, string)>($"SELECT article_id, seq, encounter_id, certainty FROM encounter_member WHERE encounter_id IN ({Numbers.List(some)})", transaction: transaction));
        var keys = digests.Keys([.. members.Select(static one => one.Article)], transaction);
        var first = new Dictionary<long, int>();
        foreach (var (article, seq, encounter, certainty) in members.OrderBy(static one => one.Article).ThenBy(static one => one.Seq))
        {
            var digest = keys[article];
            var known = first.TryGetValue(encounter, out var with);
            var member = matcher.Restore(digest.Report, digest.Keys[(int)seq], CertaintyOf(certainty), known ? with : null);
            if (!known) first.Add(encounter, member);
            _entries.Add(new(article, seq, digest.Keys[(int)seq], member, encounter));
        }
    }

    /// <summary>Notes what was added to the matcher.</summary>
    public void Add(long article, long seq, EncounterKey key, int member) => _entries.Add(new(article, seq, key, member, null));

    /// <summary>Writes what is new, and what was found to be one.</summary>
    public void Write(EncounterMatcher matcher)
    {
        var last = connection.ExecuteScalar<long>("SELECT coalesce(max(id), 0) FROM encounter", transaction: transaction);
        using var encounters = new Rows("encounter", hasTerms: false, "id", "kind", "status", "day_from", "day_to");
        using var members = new Rows("encounter_member", hasTerms: false, "article_id", "seq", "encounter_id", "certainty");
        foreach (var group in _entries.GroupBy(entry => matcher.Of(entry.Member).Encounter))
        {
            var before = group.Select(static entry => entry.Encounter).OfType<long>().Distinct().Order().ToArray();
            if (before.Length == 1 && group.All(static entry => entry.Encounter is not null)) continue;
            var id = before.Length > 0 ? before[0] : ++last;
            var first = group.First().Key;
            var (from, to) = Days(group);
            if (before.Length == 0) encounters.Add(id, first.Meeting is { } kind ? Words.Of(kind) : "speech", Words.Of(first.Status), from, to);
            else connection.Execute("UPDATE encounter SET day_from = @from, day_to = @to WHERE id = @id", new { from, to, id }, transaction);
            foreach (var entry in group)
            {
                if (entry.Encounter is null) members.Add(entry.Article, entry.Seq, id, Words.Of(matcher.Of(entry.Member).Certainty));
                else if (entry.Encounter != id) connection.Execute("UPDATE encounter_member SET encounter_id = @id WHERE article_id = @Article AND seq = @Seq", new { id, entry.Article, entry.Seq }, transaction);
            }
            if (before.Length > 1) connection.Execute($"DELETE FROM encounter WHERE id IN ({Numbers.List(before.Skip(1))})", transaction: transaction);
        }
        encounters.Flush(connection);
        members.Flush(connection);
    }

    // A day that is told says more than those on which it may have been.
    private static (string? From, string? To) Days(IEnumerable<Entry> entries)
    {
        var days = entries.Select(static entry => entry.Key.Days).OfType<Didar.Encounters.DayRange>().ToArray();
        if (days.Length == 0) return default;
        var best = days.Min(static one => one.Source);
        var told = days.Where(one => one.Source == best).ToArray();
        return (Iso(told.Min(static one => one.First)), Iso(told.Max(static one => one.Last)));
    }

    // A side that nothing bounds lies beyond all calendars.
    private static string? Iso(int day) => Math.Abs((long)day) > 1_000_000 ? null : LocalDatePattern.Iso.Format(new LocalDate(1970, 1, 1).PlusDays(day));

    private static Certainty CertaintyOf(string word) => Enum.GetValues<Certainty>().First(one => Words.Of(one) == word);

    private sealed record Entry(long Article, long Seq, EncounterKey Key, int Member, long? Encounter);
}
