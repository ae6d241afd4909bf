using System.Collections.Immutable;

namespace Didar.Language;

/// <summary>
/// Finds noun phrases with their ezafe chains, prepositional phrases, verb phrases and the limits of clauses, in one pass
/// over the words. Which words go together is told by trained weights; the rest follows from tags and verb groups.
/// </summary>
/// <param name="data">The lexicons and weights.</param>
/// <exception cref="ArgumentException">The data have no weights for phrases.</exception>
public sealed class PhraseFinder(LanguageData data)
{
    private readonly LinearWeights _weights = data.PhraseLinks ?? throw new ArgumentException("The language data have no weights for phrases.", nameof(data));

    /// <summary>The phrases of an analysis.</summary>
    public Phrases Find(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var phrases = ImmutableArray.CreateBuilder<Phrase>(analysis.Words.Length / 2);
        var clauses = ImmutableArray.CreateBuilder<Clause>(analysis.Sentences.Length * 2);
        var groups = VerbGroups.Of(analysis, data.Verbs);
        var run = new PhraseRun(analysis, groups, phrases);
        var facts = Array.Empty<LinkFacts>();
        var links = Array.Empty<Link>();
        var word = 0;
        foreach (var sentence in analysis.Sentences)
        {
            var end = word;
            while (end < analysis.Words.Length && analysis.Words[end].Token < sentence.TokenEnd) end++;
            if (facts.Length < end - word)
            {
                facts = new LinkFacts[Math.Max(end - word, facts.Length * 2)];
                links = new Link[facts.Length];
            }
            for (var i = word; i < end; i++) facts[i - word] = FactsOf(analysis, i);
            Join(facts.AsSpan(0, end - word), links);
            var first = phrases.Count;
            run.Read(word, end, links.AsSpan(0, end - word));
            ClauseLimits.Find(analysis, groups, phrases, first, word, end, clauses);
            word = end;
        }
        return new(phrases.ToImmutable(), clauses.ToImmutable());
    }

    /// <summary>For each word how it goes on from the one before.</summary>
    internal void Join(ReadOnlySpan<LinkFacts> facts, Span<Link> links)
    {
        Span<uint> features = stackalloc uint[PhraseLinks.Count];
        if (facts.Length > 0) links[0] = Link.None;
        for (var i = 1; i < facts.Length; i++)
        {
            links[i] = Link.None;
            if (!PhraseLinks.IsOpen(facts[i - 1], facts[i])) continue;
            PhraseLinks.Write(At(facts, i - 2), facts[i - 1], facts[i], At(facts, i + 1), At(facts, i + 2), (uint)links[i - 1], features);
            var best = _weights.Best(features);
            links[i] = best <= (int)Link.Compound ? (Link)best : Link.None;
        }
    }

    internal static LinkFacts At(ReadOnlySpan<LinkFacts> facts, int i) => (uint)i < (uint)facts.Length ? facts[i] : LinkFacts.Outside;

    private LinkFacts FactsOf(Analysis analysis, int index)
    {
        var word = analysis.Words[index];
        var token = analysis.Tokens[word.Token];
        var form = word.Span.Of(analysis.Text).TrimEnd(Characters.HalfSpace);
        return LinkFacts.Of(form, word.Pos, word.Span.Start == token.Span.Start ? token.Verb : default, data.Lexicon, data.Verbs);
    }
}

/// <summary>Reads the phrases of one sentence after the other off its links.</summary>
internal readonly struct PhraseRun(Analysis analysis, VerbGroups groups, ImmutableArray<Phrase>.Builder to)
{
    internal void Read(int first, int end, ReadOnlySpan<Link> links)
    {
        for (var i = first; i < end;)
        {
            var start = i;
            if (IsVerb(i, out var group)) i = AddVerb(start, i, end, group);
            else if (analysis.Words[i].Pos == PartOfSpeech.Adp && !IsObjectMark(i))
            {
                // «به‌ویژه در», «پس از»: prepositions in a row are one.
                while (i < end && analysis.Words[i].Pos == PartOfSpeech.Adp && !IsObjectMark(i)) i++;
                if (i >= end || !IsNominal(i)) continue;
                var noun = i;
                i = NounEnd(noun, first, end, links);
                to.Add(new(PhraseKind.Prepositional, start, i, Head(noun, i)));
            }
            else if (IsNominal(i))
            {
                i = NounEnd(i, first, end, links);
                // The noun or adjective of a compound verb belongs to the verb.
                if (i < end && links[i - first] == Link.Compound && IsVerb(i, out group))
                {
                    if (i - 1 > start) to.Add(new(PhraseKind.Noun, start, i - 1, Head(start, i - 1)));
                    i = AddVerb(i - 1, i, end, group);
                }
                else to.Add(new(PhraseKind.Noun, start, i, Head(start, i)));
            }
            else i++;
        }
    }

    private int AddVerb(int start, int verb, int end, VerbGroup group)
    {
        var i = verb;
        while (i < end && analysis.Words[i].Token < group.End) i++;
        to.Add(new(PhraseKind.Verb, start, i, verb));
        return i;
    }

    private int NounEnd(int i, int first, int end, ReadOnlySpan<Link> links)
    {
        i++;
        while (i < end && links[i - first] == Link.Noun && !IsVerb(i, out _)) i++;
        return i;
    }

    private int Head(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (analysis.Words[i].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron) return i;
        }
        return end - 1;
    }

    private bool IsVerb(int word, out VerbGroup group)
    {
        if (groups.TryAt(analysis.Words[word].Token, out group) && analysis.Words[word].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux) return true;
        group = default;
        return false;
    }

    private bool IsNominal(int word) => analysis.Words[word].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Num
        or PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.X;

    private bool IsObjectMark(int word) => analysis.Words[word].Span.Of(analysis.Text) is "را";
}
