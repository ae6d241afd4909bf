using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Didar.Reading;
using Didar.Text;

namespace Didar.Normalising;

/// <summary>
/// Writes a report in one spelling. Letters are Persian (ی ک ه), without diacritics, tatweel, invisible and bidi
/// controls; digits are Persian (۰ to ۹) except among Latin letters, where they are Latin; quotation marks are « »;
/// one blank between words, none before a closing mark and one after; a half-space where a word needs one to be seen,
/// and never after a letter that does not join. Rules are applied until none applies, so that normalising twice
/// changes nothing.
/// </summary>
/// <param name="lexicon">The spellings that are words.</param>
/// <param name="weights">The evidence for half-spaces; without any none is restored.</param>
public sealed class Normaliser(Lexicon lexicon, HalfSpaceWeights weights)
{
    // Each rule shortens the text or can't apply again at the same place; a few rounds end every chain in practice.
    private const int MostRounds = 16;

    /// <summary>Only letters, digits, marks and visible blanks: no half-space is restored.</summary>
    public static Normaliser Plain { get; } = new(Lexicon.Empty, HalfSpaceWeights.Empty);

    /// <summary>The normal text of a report: its kicker, headlines, lead and paragraphs.</summary>
    public NormalText Normalise(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var kinds = new List<PartKind>();
        var first = CharacterPass.Assemble(article.Text, article.Parts, kinds);
        var text = first.Finish();
        var alignment = first.Align(article.Text.Length).Then(article.ToPage);
        (text, alignment) = Settle(text, alignment, first.HasEdits);
        (text, alignment, var paragraphs) = LeaveOutEmpty(text, alignment, kinds);
        return new() { Article = article, Text = text, ToPage = alignment, Paragraphs = paragraphs };
    }

    /// <summary>The normal text of plain text, a paragraph a line; the text itself stands for the page.</summary>
    public NormalText NormaliseText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = ImmutableArray.CreateBuilder<Part>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            if (end > start) parts.Add(new(PartKind.Paragraph, new(start, end)));
            start = end + 1;
        }
        return Normalise(new Article
        {
            Id = "text",
            Uri = "text",
            Page = text,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
            Text = text,
            ToPage = Alignment.Identity(text.Length),
            Parts = parts.DrainToImmutable(),
        });
    }

    /// <summary>The normal spelling of a line by itself, such as a name or an entry of a list.</summary>
    public string Normalise(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var first = new Rewriter(line.Length);
        CharacterPass.Rewrite(line, first, keepLines: false);
        return Settle(first.Finish(), Alignment.Identity(first.Length), first.HasEdits).Text;
    }

    // A line that no pass changed is settled: what is written in it depends on no other line.
    private (string Text, Alignment Alignment) Settle(string text, Alignment alignment, bool hasEdits)
    {
        var settling = new Settling(lexicon, weights);
        for (var round = 0; round < MostRounds; round++)
        {
            settling.BeginRound();
            // The first pass has been run once; what it decoded or dropped may have laid bare an entity.
            if (round > 0) (text, alignment) = settling.Run(text, alignment, static (line, _, to) => CharacterPass.Rewrite(line, to, keepLines: true));
            (text, alignment) = settling.Run(text, alignment, static (line, _, to) => SpacingPass.Rewrite(line, to));
            if (round == 0) settling.HasHalfSpaces = text.Contains(Letters.HalfSpace, StringComparison.Ordinal);
            (text, alignment) = settling.Run(text, alignment, static (line, by, to) => new HalfSpacePass(line, by.HasHalfSpaces, by.Lexicon, by.Weights, to).Run());
            // Single letters that became others lay nothing bare.
            if (!settling.HasChanged && (round > 0 || !hasEdits)) break;
            if (round == 0 && hasEdits) settling.RepeatAll();
        }
        return (text, alignment);
    }

    private static (string Text, Alignment Alignment, ImmutableArray<Paragraph> Paragraphs) LeaveOutEmpty(
        string text, Alignment alignment, List<PartKind> kinds)
    {
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>(kinds.Count);
        var to = new Rewriter(text.Length);
        var start = 0;
        foreach (var kind in kinds)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            if (end > start)
            {
                if (paragraphs.Count > 0) to.Put('\n');
                paragraphs.Add(new(kind, new(to.Length, to.Length + end - start)));
                to.Copy(text.AsSpan(start, end - start));
            }
            else if (end < text.Length || paragraphs.Count > 0)
            {
                to.Drop(1);
            }
            start = end + 1;
        }
        if (!to.HasEdits) return (text, alignment, paragraphs.ToImmutable());
        return (to.Finish(), to.Align(text.Length).Then(alignment), paragraphs.ToImmutable());
    }
}
