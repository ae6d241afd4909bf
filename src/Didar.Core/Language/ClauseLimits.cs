using System.Collections.Immutable;

namespace Didar.Language;

/// <summary>
/// Cuts a sentence into clauses: a clause ends with its finite verb and the punctuation after it; a conjunction that
/// subordinates («که»، «اگر»، «تا») opens one even before the verb of the clause round it has come.
/// </summary>
internal static class ClauseLimits
{
    internal static void Find(Analysis analysis, VerbGroups groups, ImmutableArray<Phrase>.Builder phrases, int firstPhrase, int first, int end, ImmutableArray<Clause>.Builder to)
    {
        var start = first;
        var verb = -1;
        var phrase = firstPhrase;
        for (var i = first; i < end; i++)
        {
            while (phrase < phrases.Count && phrases[phrase].End <= i) phrase++;
            if (i > start && analysis.Words[i].Pos == PartOfSpeech.Sconj && analysis.Words[i - 1].Pos != PartOfSpeech.Sconj)
            {
                to.Add(new(start, i, verb));
                (start, verb) = (i, -1);
            }
            var isVerb = phrase < phrases.Count && phrases[phrase].Kind == PhraseKind.Verb && phrases[phrase].Head == i;
            if (!isVerb || !groups.TryAt(analysis.Words[i].Token, out var group) || !group.IsFinite) continue;
            verb = phrase;
            var stop = phrases[phrase].End;
            while (stop < end && analysis.Words[stop].Pos == PartOfSpeech.Punct && !Opens(analysis, stop)) stop++;
            to.Add(new(start, stop, verb));
            (start, verb) = (stop, -1);
            i = stop - 1;
        }
        if (start >= end) return;
        // What trails a verb without one of its own is part of the clause before: «گفت: خیر», «آمد دیروز».
        to.Add(new(start, end, verb));
    }

    private static bool Opens(Analysis analysis, int word) => analysis.Text[analysis.Words[word].Span.Start] is '«' or '(' or '[' or '"';
}
