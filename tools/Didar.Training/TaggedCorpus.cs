using Didar.Language;
using Didar.Normalising;

namespace Didar.Training;

/// <summary>Where a sentence comes from: each treebank has its own convention for some tags.</summary>
internal enum Convention
{
    PerDT,
    Seraji,
    Informal,
}

/// <summary>A word to learn from: what it is, and the tags that count as right.</summary>
internal sealed record TaggedWord(string Form, TokenKind Kind, bool IsClitic, uint Allowed);

/// <summary>A sentence to learn from.</summary>
internal sealed record TaggedSentence(Convention Convention, TaggedWord[] Words);

/// <summary>Reads what the tagger learns from.</summary>
internal static class TaggedCorpus
{
    private static readonly Normaliser Plain = Normaliser.Plain;

    internal static List<TaggedSentence> Read(string path, Convention convention)
    {
        var sentences = new List<TaggedSentence>();
        foreach (var sentence in Treebank.Read(path))
        {
            var words = new List<TaggedWord>();
            foreach (var token in sentence.Tokens)
            {
                for (var i = 0; i < token.Words.Count; i++)
                {
                    var word = token.Words[i];
                    var form = Form(word.Form);
                    var kind = KindOf(form);
                    words.Add(new(form, kind, i > 0 && kind == TokenKind.Word, Allowed(word.Upos, form, convention)));
                }
            }
            sentences.Add(new(convention, [.. words]));
        }
        return sentences;
    }

    /// <summary>The edited text without tags, its clitics cut as the analyser cuts them.</summary>
    internal static List<TaggedSentence> ReadRaw(string path, LanguageData data)
    {
        var cutter = new CliticCutter(data);
        var sentences = new List<TaggedSentence>();
        var words = new List<TaggedWord>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length == 0)
            {
                if (words.Count > 0) sentences.Add(new(Convention.PerDT, [.. words]));
                words.Clear();
                continue;
            }
            foreach (var form in Plain.Normalise(line).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var kind = KindOf(form);
                var cut = kind == TokenKind.Word ? cutter.Cut(form, data.Lexicon.Find(form), out _) : 0;
                words.Add(new(cut == 0 ? form : form[..cut].Trim('\u200C'), kind, false, 0));
                if (cut > 0) words.Add(new(form[cut..], kind, true, 0));
            }
        }
        return sentences;
    }

    /// <summary>A treebank's word in normal spelling; a mark that normalising leaves out stays a mark.</summary>
    internal static string Form(string word)
    {
        var form = Plain.Normalise(word).Trim('\u200C').Replace(' ', '\u200C');
        return form.Length == 0 ? "؟" : form;
    }

    internal static TokenKind KindOf(string form) => Tokeniser.Next(form, 0, form.Length).Kind;

    // Seraji knows no proper nouns and splits AUX from VERB in its own way: both readings count as right.
    private static uint Allowed(string upos, string form, Convention convention)
    {
        if (!Enum.TryParse<PartOfSpeech>(upos, ignoreCase: true, out var pos)) pos = PartOfSpeech.X;
        if (pos == PartOfSpeech.Sym) pos = PartOfSpeech.X;
        if (convention != Convention.Seraji) return 1u << TagNumbers.Of(pos);
        if (form is "را") return 1u << TagNumbers.Of(PartOfSpeech.Adp);
        return pos switch
        {
            PartOfSpeech.Noun or PartOfSpeech.Propn => 1u << TagNumbers.Of(PartOfSpeech.Noun) | 1u << TagNumbers.Of(PartOfSpeech.Propn),
            PartOfSpeech.Verb or PartOfSpeech.Aux => 1u << TagNumbers.Of(PartOfSpeech.Verb) | 1u << TagNumbers.Of(PartOfSpeech.Aux),
            _ => 1u << TagNumbers.Of(pos),
        };
    }
}
