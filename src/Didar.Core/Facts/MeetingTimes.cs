using Didar.Language;
using Didar.Mentions;

namespace Didar.Facts;

/// <summary>Finds when an encounter took place: of the days and times of day in its sentence the nearest to its noun.</summary>
internal sealed class MeetingTimes(Mentioned mentioned)
{
    private const int Vague = 1000;

    /// <summary>The time of the encounter whose noun has these tokens; empty where none is told.</summary>
    public TokenRange At(Sentence sentence, int first, int end)
    {
        TokenRange best = default;
        var least = int.MaxValue;
        for (var t = FirstFrom(sentence.FirstToken); t < mentioned.Times.Count && mentioned.Times[t].Tokens.First < sentence.TokenEnd; t++)
        {
            var time = mentioned.Times[t];
            if (time.Expression.Type is not (TimeType.Date or TimeType.Time)) continue;
            // What stands before the noun is nearer than what follows it: there the next clause may have begun.
            var distance = time.Tokens.First < first ? first - time.Tokens.End : (time.Tokens.First - end) * 2;
            // «چند روز پیش» is better than nothing.
            if (time.Expression.Length is not null) distance += Vague;
            if (distance >= least) continue;
            (best, least) = (time.Tokens, distance);
        }
        return best;
    }

    private int FirstFrom(int token)
    {
        var (low, high) = (0, mentioned.Times.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentioned.Times[middle].Tokens.First < token) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
