using System.Collections.Immutable;

namespace Didar.Language;

/// <summary>A verb with its auxiliaries: گفت، گفته است، خواهد کرد، گفته شده بود.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Stem">The verb, as in <see cref="VerbForm.Stem"/>.</param>
/// <param name="Tense">Tense and mood of the main form.</param>
/// <param name="Person">1 to 6, 0 where none is said.</param>
/// <param name="Negative">Whether the group is negated.</param>
/// <param name="Future">Whether it is built with خواستن.</param>
/// <param name="Perfect">Whether a participle has its auxiliary (گفته است).</param>
/// <param name="Passive">Whether شدن is among its auxiliaries (گفته شد).</param>
public readonly record struct VerbGroup(int First, int End, ushort Stem, Tense Tense, byte Person, bool Negative, bool Future, bool Perfect, bool Passive)
{
    /// <summary>Whether it can close a clause.</summary>
    public bool IsFinite => Perfect || Future || Tense is not (Tense.None or Tense.Infinitive or Tense.PastParticiple);
}

/// <summary>The verb groups of a text in order.</summary>
public sealed class VerbGroups
{
    private readonly int[] _groupOf;

    private VerbGroups(ImmutableArray<VerbGroup> all, int[] groupOf)
    {
        All = all;
        _groupOf = groupOf;
    }

    /// <summary>All groups in order; they do not overlap.</summary>
    public ImmutableArray<VerbGroup> All { get; }

    /// <summary>The index of the group a token belongs to, or -1.</summary>
    public int IndexAt(int token) => _groupOf[token] - 1;

    /// <summary>Whether the token belongs to a group, and which.</summary>
    public bool TryAt(int token, out VerbGroup group)
    {
        var index = _groupOf[token];
        group = index == 0 ? default : All[index - 1];
        return index != 0;
    }

    /// <summary>Groups the verbs of an analysis.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="verbs">The verbs.</param>
    /// <param name="isNoun">Tokens that are nouns here, whatever their form says: «نشست» after «در این».</param>
    public static VerbGroups Of(Analysis analysis, VerbLexicon verbs, Func<int, bool>? isNoun = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(verbs);
        var auxiliaries = new Auxiliaries(verbs.Find("خواست"), verbs.Find("بود"), verbs.Find("شد"));
        var all = ImmutableArray.CreateBuilder<VerbGroup>();
        var groupOf = new int[analysis.Tokens.Length];
        foreach (var sentence in analysis.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.TokenEnd;)
            {
                var form = analysis.Tokens[i].Verb;
                if (!form.IsVerb || (isNoun is not null && isNoun(i))) { i++; continue; }
                var group = Read(analysis, auxiliaries, i, sentence.TokenEnd);
                all.Add(group);
                for (; i < group.End; i++) groupOf[i] = all.Count;
            }
        }
        return new VerbGroups(all.ToImmutable(), groupOf);
    }

    private static VerbGroup Read(Analysis analysis, Auxiliaries auxiliaries, int first, int end)
    {
        var tokens = analysis.Tokens;
        var form = tokens[first].Verb;
        var next = first + 1 < end ? tokens[first + 1].Verb : default;
        // «نخواهد» by itself may be a subjunctive too.
        var isFuture = form.Tense == Tense.BarePresent || form is { Tense: Tense.Subjunctive, Negative: true };
        if (isFuture && form.Stem == auxiliaries.Want && next is { IsVerb: true, Tense: Tense.Past })
            return new(first, first + 2, next.Stem, Tense.Past, form.Person, form.Negative, Future: true, Perfect: false, Passive: false);
        var stop = first + 1;
        var (tense, person, negative, perfect, passive) = (form.Tense, form.Person, form.Negative, false, false);
        if (tense == Tense.PastParticiple)
        {
            while (stop < end && stop < first + 4 && tokens[stop].Verb is var auxiliary && auxiliary.IsVerb &&
                (auxiliary.Stem == auxiliaries.Be || auxiliary.Stem == auxiliaries.Become))
            {
                person = auxiliary.Person;
                negative |= auxiliary.Negative;
                perfect |= auxiliary.Tense != Tense.PastParticiple;
                passive |= auxiliary.Stem == auxiliaries.Become;
                stop++;
            }
        }
        return new(first, stop, form.Stem, tense, person, negative, Future: false, perfect, passive);
    }

    private readonly record struct Auxiliaries(ushort Want, ushort Be, ushort Become);
}
