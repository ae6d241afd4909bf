using Didar.Knowledge;
using Didar.Language;
using Didar.Mentions;
using Didar.Text;

namespace Didar.Facts;

/// <summary>Tells whether a deed took place, is to come, is only thought of, or is denied: by the words round it and its verb.</summary>
internal sealed class EventStatus(MarkedText text)
{
    /// <summary>«ممکن است»: the word that opens a clause may hold a finite verb itself.</summary>
    private const int Opening = 3;

    /// <summary>The words of the sentence noted last.</summary>
    private readonly List<(int Token, StatusWord Word)> _noted = [];
    private int _sentence = -1;

    /// <summary>The status of a deed.</summary>
    /// <param name="sentence">The index of its sentence.</param>
    /// <param name="clause">Where its clause begins.</param>
    /// <param name="end">One past the last token that tells it, its verb included.</param>
    /// <param name="verb">Its verb; default for a noun alone.</param>
    public FactStatus Of(int sentence, int clause, int end, VerbGroup verb)
    {
        if (verb.Negative) return FactStatus.Denied;
        if (sentence != _sentence) Note(sentence);
        var status = verb.Future ? FactStatus.Planned : FactStatus.Held;
        foreach (var (token, word) in _noted)
        {
            if (token >= end) break;
            // «اگر تحریم‌ها نبود»: a noun names what is there, whatever the sentence supposes of it.
            if (word.HoldsForSentence ? verb.End == 0 : token < clause - Opening) continue;
            var named = Enum.Parse<FactStatus>(word.Status, ignoreCase: true);
            // What is only thought of goes before what is planned under it.
            if (status != FactStatus.Hypothetical) status = named;
        }
        return status;
    }

    private void Note(int index)
    {
        _sentence = index;
        _noted.Clear();
        var sentence = text.Analysis.Sentences[index];
        for (var i = sentence.FirstToken; i < sentence.TokenEnd; i++)
        {
            var token = text.Token(i);
            if (token.Kind == TokenKind.Word && text.Lexis.Statuses.At(text.Text, token.Span.Start, sentence.Span.End, out _) is { } word) _noted.Add((i, word));
        }
    }
}
