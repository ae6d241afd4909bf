namespace Didar.Normalising;

/// <summary>A word or part of one, with what is known of it.</summary>
internal readonly ref struct Piece(ReadOnlySpan<char> text, ulong hash, LexiconEntry entry)
{
    internal ReadOnlySpan<char> Text { get; } = text;

    internal ulong Hash { get; } = hash;

    internal LexiconEntry Entry { get; } = entry;

    internal static Piece Of(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var hash = Lexicon.Hash(text);
        return new(text, hash, lexicon.Find(hash));
    }

    /// <summary>The word itself where enough is known to learn from it, else only that it is rare.</summary>
    internal uint Identity(WordRole role) => (role & (WordRole.FreeFirst | WordRole.FreeSecond)) != 0 || Entry.Frequency > 4 ? (uint)(Hash >> 20) ^ (uint)Hash : 0;

    /// <summary>Lists and flags that say what kind of word it is.</summary>
    internal uint Kind => Entry.IsKnown
        ? 1u | (uint)Entry.Lists << 5 | (Entry.IsCareful ? 2u : 0) | (Entry.IsBase ? 4u : 0) | (Entry.IsVerbForm ? 8u : 0) | 16u * (uint)Math.Min(Entry.Frequency, 1)
        : 0;

    internal uint Count => Entry.IsKnown ? (uint)Entry.Frequency + 1 : 0;

    internal uint Class => (uint)Entry.WordClass;

    internal uint End(int letters)
    {
        var mixed = 7u;
        for (var i = Math.Max(0, Text.Length - letters); i < Text.Length; i++) mixed = mixed * 4099 + Text[i];
        return mixed;
    }

    internal uint Begin(int letters)
    {
        var mixed = 11u;
        for (var i = 0; i < Text.Length && i < letters; i++) mixed = mixed * 4099 + Text[i];
        return mixed;
    }
}

/// <summary>A place where a half-space may belong, with what is known of it.</summary>
internal readonly ref struct HalfSpacePlace
{
    /// <summary>What stands before the place.</summary>
    internal required Piece First { get; init; }

    /// <summary>What stands after it.</summary>
    internal required Piece Second { get; init; }

    /// <summary>The word as it stands, where the place is inside one; else empty.</summary>
    internal Piece Whole { get; init; }

    /// <summary>The word before; empty at a border.</summary>
    internal Piece Before { get; init; }

    /// <summary>The word after; empty at a border.</summary>
    internal Piece After { get; init; }

    /// <summary>What the lexicon knows of the two with a half-space.</summary>
    internal LexiconEntry Joined { get; init; }

    /// <summary>What edited text has of the two.</summary>
    internal WordPair Pair { get; init; }

    /// <summary>The first without the ه it ends in: کارکردهای is کارکرد with an ending, not کارکرده with another.</summary>
    internal LexiconEntry Bare { get; init; }

    /// <summary>The second without its last ending, where it is known only so; else 0.</summary>
    internal ulong Stem { get; init; }

    /// <summary>The same as <see cref="Joined"/> with the stem.</summary>
    internal LexiconEntry StemJoined { get; init; }

    /// <summary>The same as <see cref="Pair"/> with the stem.</summary>
    internal WordPair StemPair { get; init; }

    /// <summary>The second, or what is left of it without an ending.</summary>
    internal LexiconEntry SecondBase { get; init; }

    /// <summary>What is left of the whole without an ending.</summary>
    internal LexiconEntry WholeBase { get; init; }

    internal bool IsInside => !Whole.Text.IsEmpty;
}

/// <summary>What speaks for or against a half-space at a place: the same when learning and when normalising.</summary>
internal static class HalfSpaceFeatures
{
    internal const int Most = 48;

    /// <summary>Writes down what there is, each as a hash; returns how many.</summary>
    internal static int Fill(Span<uint> features, in HalfSpacePlace place, HalfSpaceWeights weights)
    {
        var n = FillWords(features, place, weights);
        return FillStems(features, n, place);
    }

    private static int FillWords(Span<uint> features, in HalfSpacePlace place, HalfSpaceWeights weights)
    {
        var first = place.First;
        var second = place.Second;
        var whole = place.Whole;
        var before = place.Before;
        var after = place.After;
        var (joined, pair, bare) = (place.Joined, place.Pair, place.Bare);
        var gap = place.IsInside ? 2u : 1u;
        var a = first.Identity(weights.RoleOf(first.Hash));
        var b = second.Identity(weights.RoleOf(second.Hash));
        var c = after.Identity(WordRole.None) + (after.Text.IsEmpty ? 1u : 0);
        var p = before.Identity(WordRole.None) + (before.Text.IsEmpty ? 1u : 0);
        var j = joined.IsKnown ? 1u | (joined.IsCareful ? 2u : 0) | (joined.IsVerbForm ? 4u : 0) | (joined.IsBase ? 8u : 0) : 0;
        var (kindA, kindB) = (first.Kind, second.Kind);
        var known = (kindA & 31) << 5 | kindB & 31;
        var n = 0;
        features[n++] = Mix(1, gap, 0);
        features[n++] = Mix(2, gap << 8 | pair.Formal, j);
        features[n++] = Mix(3, gap << 8 | pair.Other, pair.Formal & 7);
        features[n++] = Mix(4, gap << 8 | pair.Lists, j | pair.Formal & 56);
        features[n++] = Mix(5, gap, j << 8 | (uint)joined.Frequency);
        features[n++] = Mix(6, gap, b);
        features[n++] = Mix(7, gap, a);
        features[n++] = Mix(8, gap ^ b, kindA);
        features[n++] = Mix(9, gap ^ a, kindB);
        features[n++] = Mix(10, gap ^ b, first.Text[^1]);
        features[n++] = Mix(11, gap ^ b, pair.Formal << 8 | j);
        features[n++] = Mix(12, gap ^ a, pair.Formal << 8 | j);
        features[n++] = Mix(13, gap ^ b, first.Class);
        features[n++] = Mix(14, gap ^ a, second.Class);
        features[n++] = Mix(15, gap << 16 | first.Class, second.Class);
        features[n++] = Mix(16, gap ^ b, c);
        features[n++] = Mix(17, gap ^ b, after.Class << 1 | (after.Text.IsEmpty ? 1u : 0));
        features[n++] = Mix(18, gap ^ b, p);
        features[n++] = Mix(19, gap ^ b, before.Class << 1 | (before.Text.IsEmpty ? 1u : 0));
        features[n++] = Mix(20, gap ^ a, c);
        features[n++] = Mix(21, gap << 16 | first.Count << 8 | second.Count, j);
        features[n++] = Mix(22, gap << 16 | whole.Count << 8 | pair.Formal, whole.Kind & 31);
        features[n++] = Mix(23, gap << 16 | (uint)Math.Min(first.Text.Length, 12), (uint)Math.Min(second.Text.Length, 12));
        features[n++] = Mix(24, gap ^ b, first.End(2));
        features[n++] = Mix(25, gap ^ b, first.End(3));
        features[n++] = Mix(26, gap ^ a, second.Begin(2));
        features[n++] = Mix(27, gap << 8 | j, second.End(3));
        features[n++] = Mix(28, gap << 16 | known, j << 8 | pair.Formal);
        features[n++] = Mix(29, gap ^ b, known);
        features[n++] = Mix(30, gap ^ b, (uint)Math.Min(first.Text.Length, 8));
        features[n++] = Mix(31, gap ^ a, p);
        features[n++] = Mix(32, gap << 8 | j, (uint)first.Entry.VerbShare << 4 | (uint)second.Entry.VerbShare);
        features[n++] = Mix(33, gap ^ b, (first.Text.Contains(Letters.HalfSpace) ? 1u : 0) | (second.Text.Contains(Letters.HalfSpace) ? 2u : 0));
        features[n++] = Mix(34, gap ^ b, whole.Kind);
        features[n++] = Mix(35, kindA, kindB);
        features[n++] = Mix(36, gap ^ b, Count(bare) << 8 | first.Count);
        return n;
    }

    private static int FillStems(Span<uint> features, int n, in HalfSpacePlace place)
    {
        var first = place.First;
        var gap = place.IsInside ? 2u : 1u;
        var stem = (uint)(place.Stem >> 20) ^ (uint)place.Stem;
        var (joined, second) = (Count(place.StemJoined), Count(place.SecondBase));
        var whole = Count(place.WholeBase) << 2 | (place.WholeBase.IsCareful ? 1u : 0) | (place.WholeBase.IsBase ? 2u : 0);
        features[n++] = Mix(40, gap ^ stem, joined);
        features[n++] = Mix(41, gap ^ stem, place.StemPair.Formal);
        features[n++] = Mix(42, gap, joined << 8 | place.StemPair.Formal);
        features[n++] = Mix(43, gap << 8 | first.Count, second);
        features[n++] = Mix(44, gap ^ first.Identity(WordRole.FreeFirst), second);
        features[n++] = Mix(45, gap << 8 | whole, place.StemPair.Formal);
        features[n++] = Mix(46, gap ^ (uint)place.Second.Hash, whole);
        return n;
    }

    private static uint Count(LexiconEntry entry) => entry.IsKnown ? (uint)entry.Frequency + 1 : 0;

    private static uint Mix(uint number, uint left, uint right)
    {
        var hash = (number * 0x9E3779B1 ^ left) * 0x85EBCA6B;
        hash = (hash ^ hash >> 15 ^ right) * 0xC2B2AE35;
        return hash ^ hash >> 16;
    }
}
