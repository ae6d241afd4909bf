using System.Globalization;

namespace Didar.Encounters;

/// <summary>
/// The blocks under which keys are kept, so that a new one is compared only with those that share one: two parties and a
/// day, one party and a day, or one party and a lemma that stands for what was said.
/// </summary>
public static class EncounterBlocks
{
    private const int MostParties = 6;
    private const int DaysAround = 2;
    private const int LongestRange = 7;
    private const int StatementsInBlocks = 4;
    private const int LemmasInBlocks = 3;

    /// <summary>The blocks a key is kept under.</summary>
    public static IReadOnlyCollection<ulong> Kept(EncounterKey key) => Of(key, 0);

    /// <summary>The blocks in which a key's like may be found.</summary>
    public static IReadOnlyCollection<ulong> Searched(EncounterKey key) => Of(key, DaysAround);

    private static HashSet<ulong> Of(EncounterKey key, int around)
    {
        ArgumentNullException.ThrowIfNull(key);
        var blocks = new HashSet<ulong>();
        var tokens = key.Parties.Take(MostParties).Select(static party => party.Tokens().ToArray()).ToArray();
        var dated = key.Days is { Source: not DaySource.Window } range && range.Last - range.First <= LongestRange;
        for (var day = dated ? key.Days!.Value.First - around : 0; dated && day <= key.Days!.Value.Last + around; day++)
        {
            // A meeting is found by two of its parties; by one only where words can show that it is the same.
            foreach (var pair in Pairs(tokens)) blocks.Add(Block(pair, day));
            if (key.Said.IsEmpty) continue;
            foreach (var token in tokens.SelectMany(static party => party)) blocks.Add(Block(token, day));
        }
        foreach (var said in key.Said.Where(static said => said.Lemmas.Length >= LemmasInBlocks).OrderByDescending(static said => said.Lemmas.Length).Take(StatementsInBlocks))
        {
            if (said.Speaker >= tokens.Length) continue;
            for (var salt = 1u; salt <= LemmasInBlocks; salt++)
            {
                var smallest = said.Lemmas.Min(lemma => Hashing.Mixed(lemma, salt * 0x9E3779B9));
                foreach (var token in tokens[said.Speaker]) blocks.Add(Block(token, unchecked((int)smallest)) ^ salt);
            }
        }
        return blocks;
    }

    private static IEnumerable<string> Pairs(string[][] tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
            for (var j = i + 1; j < tokens.Length; j++)
                foreach (var one in tokens[i])
                    foreach (var other in tokens[j])
                        yield return string.CompareOrdinal(one, other) <= 0 ? $"{one}|{other}" : $"{other}|{one}";
    }

    private static ulong Block(string token, int day) => Hashing.Of64(string.Create(CultureInfo.InvariantCulture, $"{token}@{day}"));
}
