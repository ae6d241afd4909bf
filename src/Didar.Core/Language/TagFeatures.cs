using Didar.Normalising;

namespace Didar.Language;

/// <summary>What the tagger sees of a word, each fact as a hash; made once a word and combined many times.</summary>
internal readonly record struct WordFacts(uint Form, uint Lexical, uint Lists, uint Class, uint Tags, uint Suffix2, uint Suffix3, uint Suffix4, uint Prefix2, uint Prefix3, uint Shape, uint Stem, uint StemLists, uint Names, uint Parts, uint Forms)
{
    private static readonly string[] Endings = ["هایی", "های", "ها", "ترین", "تر", "گان", "ان", "ات", "یی", "ی"];

    internal static readonly WordFacts Outside = new(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);

    internal static WordFacts Of(ReadOnlySpan<char> form, TokenKind kind, bool isClitic, Lexicon lexicon, in LexiconEntry entry, in VerbForm verb, bool usesTags)
    {
        var whole = FeatureHash.Of(form) + (isClitic ? 0x5BD1E995u : 0);
        if (kind != TokenKind.Word && kind != TokenKind.Latin)
        {
            var mark = kind == TokenKind.Number ? 7u : whole;
            return new(mark, (uint)kind + 2, 2, 2, 2, 2, 2, 2, 2, 2, (uint)kind + 2, 2, 2, 2, 2, 2);
        }
        var verbal = verb.IsVerb ? (uint)verb.Tense * 8 + verb.Person + 1 : 0;
        var lexical = (uint)(entry.VerbShare * 64 + verbal * 512 + (entry.IsKnown ? 1 : 0) + (entry.IsBase ? 2 : 0) + (entry.IsCareful ? 4 : 0) + Math.Min(7, entry.Frequency) * 8) + 16;
        var tags = usesTags && entry.Confidence > 0 ? (uint)(entry.CommonPos + 32 * entry.SecondPos + 1024 * entry.Confidence) + 16 : 3u;
        var shape = (isClitic ? 16u : 0) + (kind == TokenKind.Latin ? 32u : 0) + (uint)Math.Min(form.Length, 6) + (form.Contains(Characters.HalfSpace) ? 64u : 0) + 128;
        return new(whole, lexical, (uint)entry.Lists + 16, (uint)entry.WordClass + 16, tags,
            FeatureHash.Of(form[^Math.Min(2, form.Length)..]), FeatureHash.Of(form[^Math.Min(3, form.Length)..]), FeatureHash.Of(form[^Math.Min(4, form.Length)..]),
            FeatureHash.Of(form[..Math.Min(2, form.Length)]), FeatureHash.Of(form[..Math.Min(3, form.Length)]), shape, StemTags(form, lexicon, usesTags, out var stemLists), stemLists, (uint)(entry.Lists & 31) + 16, (uint)(entry.Lists >> 5) + 16, (uint)entry.Forms + 16);
    }

    // What the lexicon says of the word without its ending: کیلومتری is told by کیلومتر.
    private static uint StemTags(ReadOnlySpan<char> form, Lexicon lexicon, bool usesTags, out uint lists)
    {
        lists = 3;
        for (var i = 0; i < Endings.Length; i++)
        {
            if (form.Length < Endings[i].Length + 2 || !form.EndsWith(Endings[i], StringComparison.Ordinal)) continue;
            var stem = lexicon.Find(form[..^Endings[i].Length].TrimEnd(Characters.HalfSpace));
            if (!stem.IsKnown) return (uint)i + 4;
            lists = (uint)(stem.Lists * 16 + i) + 16;
            var tags = usesTags && stem.Confidence > 0 ? stem.CommonPos + 1 : 0;
            return (uint)(tags * 32 + i) + 32;
        }
        return 3;
    }
}

/// <summary>The features of a word among its neighbours and the tags before it.</summary>
internal static class TagFeatures
{
    internal const int Count = 59;

    internal static void Write(in WordFacts p2, in WordFacts p1, in WordFacts w, in WordFacts n1, in WordFacts n2, uint tag2, uint tag1, Span<uint> to)
    {
        var tags = tag2 * 32 + tag1;
        to[0] = FeatureHash.Mix(1, w.Form, 0);
        to[1] = FeatureHash.Mix(2, w.Suffix2, w.Shape & 96);
        to[2] = FeatureHash.Mix(3, w.Suffix3, 0);
        to[3] = FeatureHash.Mix(4, w.Suffix4, 0);
        to[4] = FeatureHash.Mix(5, w.Prefix2, 0);
        to[5] = FeatureHash.Mix(6, w.Prefix3, 0);
        to[6] = FeatureHash.Mix(7, w.Lexical, 0);
        to[7] = FeatureHash.Mix(8, w.Lists, 0);
        to[8] = FeatureHash.Mix(9, w.Class, 0);
        to[9] = FeatureHash.Mix(10, w.Tags, 0);
        to[10] = FeatureHash.Mix(11, w.Shape, 0);
        to[11] = FeatureHash.Mix(12, tag1, 0);
        to[12] = FeatureHash.Mix(13, tags, 0);
        to[13] = FeatureHash.Mix(14, tag1, w.Form);
        to[14] = FeatureHash.Mix(15, tag1, w.Class);
        to[15] = FeatureHash.Mix(16, tag1, w.Tags);
        to[16] = FeatureHash.Mix(17, tag1, w.Suffix2);
        to[17] = FeatureHash.Mix(18, p1.Form, 0);
        to[18] = FeatureHash.Mix(19, p1.Form, w.Form);
        to[19] = FeatureHash.Mix(20, p1.Class, w.Class);
        to[20] = FeatureHash.Mix(21, p1.Suffix2, w.Tags);
        to[21] = FeatureHash.Mix(22, p2.Form, 0);
        to[22] = FeatureHash.Mix(23, n1.Form, 0);
        to[23] = FeatureHash.Mix(24, n1.Form, w.Form);
        to[24] = FeatureHash.Mix(25, n1.Class, w.Class);
        to[25] = FeatureHash.Mix(26, n1.Tags, w.Tags);
        to[26] = FeatureHash.Mix(27, n1.Suffix2, 0);
        to[27] = FeatureHash.Mix(28, n1.Lexical, 0);
        to[28] = FeatureHash.Mix(29, n1.Class, 0);
        to[29] = FeatureHash.Mix(30, n2.Form, 0);
        to[30] = FeatureHash.Mix(31, n2.Class, n1.Class);
        to[31] = FeatureHash.Mix(32, tag1, n1.Tags);
        to[32] = FeatureHash.Mix(33, tags, w.Tags);
        to[33] = FeatureHash.Mix(34, n1.Tags, n2.Tags);
        to[34] = FeatureHash.Mix(35, tag1, w.Lists);
        to[35] = FeatureHash.Mix(36, w.Lexical, w.Lists);
        to[36] = FeatureHash.Mix(37, w.Stem, w.Suffix2);
        to[37] = FeatureHash.Mix(38, w.StemLists, 0);
        to[38] = FeatureHash.Mix(39, n1.Form, w.Tags);
        to[39] = FeatureHash.Mix(40, n1.Form, w.Class);
        to[40] = FeatureHash.Mix(41, p1.Form, w.Tags);
        to[41] = FeatureHash.Mix(42, p1.Form, w.Class);
        to[42] = FeatureHash.Mix(43, n1.Lexical, w.Lists);
        to[43] = FeatureHash.Mix(44, n1.Lexical, w.Tags);
        to[44] = FeatureHash.Mix(45, w.Stem, tag1);
        to[45] = FeatureHash.Mix(46, w.Names, 0);
        to[46] = FeatureHash.Mix(47, w.Parts, 0);
        to[47] = FeatureHash.Mix(48, w.Names, tag1);
        to[48] = FeatureHash.Mix(49, w.Names, n1.Names);
        to[49] = FeatureHash.Mix(50, p1.Names, w.Names);
        to[50] = FeatureHash.Mix(51, w.Parts, tag1);
        to[51] = FeatureHash.Mix(52, w.Parts, w.Suffix2);
        to[52] = FeatureHash.Mix(53, w.Forms, 0);
        to[53] = FeatureHash.Mix(54, w.Forms, w.Parts);
        to[54] = FeatureHash.Mix(55, w.Forms, tag1);
        to[55] = FeatureHash.Mix(56, n1.Parts, w.Parts);
        to[56] = FeatureHash.Mix(57, p1.Parts, w.Parts);
        to[57] = FeatureHash.Mix(58, w.Forms, w.Shape);
        to[58] = FeatureHash.Mix(59, w.Lexical & 7, w.Suffix2);
    }
}
