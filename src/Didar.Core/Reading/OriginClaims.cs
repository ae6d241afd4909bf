using System.Collections.Immutable;
using Didar.Text;

namespace Didar.Reading;

/// <summary>What stands before the name of an origin.</summary>
internal enum OriginCue
{
    /// <summary>Nothing: it opens the paragraph and a dash or colon follows.</summary>
    ByLine,
    /// <summary>«به گزارش».</summary>
    Report,
    /// <summary>«به نقل از» at the head of a sentence.</summary>
    Quoting,
    /// <summary>«به نوشته».</summary>
    Wrote,
    /// <summary>«در گفت‌وگو با».</summary>
    Interview,
}

/// <summary>One place where a report names an origin.</summary>
/// <param name="Cue">What stands before the name.</param>
/// <param name="Name">The name.</param>
/// <param name="Via">The origin that the named one has it from.</param>
/// <param name="Place">The place that stands with it.</param>
/// <param name="Part">Which of the report's paragraphs it stands in, counted from 0.</param>
internal sealed record OriginClaim(OriginCue Cue, OriginName Name, OriginName? Via, Named? Place, int Part);

/// <summary>Collects the places where a report names an origin.</summary>
internal readonly ref struct OriginClaims(ReadOnlySpan<char> text, PageWords words, OriginNames names)
{
    private const int MostPlaceWords = 2, WordsToQuoting = 4;

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>The claims in the order of the text.</summary>
    /// <param name="parts">The parts of the report.</param>
    /// <param name="reach">How much of the report's text is looked through.</param>
    public List<OriginClaim> In(ImmutableArray<Part> parts, int reach)
    {
        var claims = new List<OriginClaim>();
        var index = 0;
        foreach (var part in parts)
        {
            if (part.Kind is PartKind.SignOff or PartKind.Boilerplate or PartKind.Headline or PartKind.Kicker) continue;
            InPart(part.Span, index++, claims, reach);
            reach -= part.Span.Length;
            if (reach <= 0) break;
        }
        return claims;
    }

    private void InPart(TextSpan part, int index, List<OriginClaim> claims, int reach)
    {
        if (ByLine(part, index) is { } byLine) claims.Add(byLine);
        var end = Math.Min(part.End, part.Start + reach);
        for (var at = part.Start; at < end; at++)
        {
            var next = _text[at..end].IndexOfAny(words.CueLetters);
            if (next < 0) break;
            at += next;
            if (at > part.Start && (char.IsLetterOrDigit(_text[at - 1]) || _text[at - 1] == '\u200C')) continue;
            if (Cue(at, part, out var cue, out var cueEnd) && Claim(cue, cueEnd, index) is { } claim) claims.Add(claim);
        }
    }

    private bool Cue(int at, TextSpan part, out OriginCue cue, out int end)
    {
        cue = OriginCue.Report;
        if (words.StartsWith(PageWordKind.Report, _text, at, out end)) return true;
        cue = OriginCue.Interview;
        if (words.StartsWith(PageWordKind.Interview, _text, at, out end)) return true;
        if (at > part.Start && !TextLines.EndsSentence(_text, new(part.Start, at))) return false;
        cue = OriginCue.Quoting;
        if (words.StartsWith(PageWordKind.Quoting, _text, at, out end)) return true;
        cue = OriginCue.Wrote;
        return words.StartsWith(PageWordKind.Wrote, _text, at, out end);
    }

    private OriginClaim? Claim(OriginCue cue, int at, int part)
    {
        if (names.AfterCue(_text, at) is not { } name) return null;
        if (cue == OriginCue.Interview) return name.Outlet is null ? null : new(cue, name, null, null, part);
        if (cue != OriginCue.Report) return new(cue, name, null, null, part);
        var (via, place) = After(name.At.End);
        return new(cue, name, via, place, part);
    }

    /// <summary>What follows the name: «از تهران»، «به نقل از …»، «از دبیرخانه …», another outlet after the comma.</summary>
    private (OriginName? Via, Named? Place) After(int at)
    {
        at = SkipBrackets(OriginNames.SkipQuotes(_text, at));
        var place = Branch(at, out var end) ?? Place(at, "از", MostPlaceWords, out end) ?? Place(at, "در", 1, out end);
        if (place is not null) at = end;
        var afterComma = SkipComma(at);
        if (QuotingNear(afterComma, out end)) return (names.AfterCue(_text, end), place);
        if (afterComma == OriginNames.SkipBlanks(_text, at))
        {
            var origin = Word(at, "از") ? names.At(_text, OriginNames.WordEnd(_text, OriginNames.SkipBlanks(_text, at))) : null;
            return (origin is { Kind: not OriginKind.Bare } ? origin : null, place);
        }
        if (names.Known(_text, OriginNames.SkipQuotes(_text, afterComma), alsoOrdinary: false) is { } subject) return (subject, place);
        return (words.StartsWith(PageWordKind.Medium, _text, afterComma, out end) && names.OfMedium(_text, afterComma, end) is { Outlet: not null } medium ? medium : null, place);
    }

    /// <summary>Whether «به نقل از» follows, a few words on at most: «در آمریکای لاتین به نقل از».</summary>
    private bool QuotingNear(int at, out int end)
    {
        for (var i = 0; i <= WordsToQuoting; i++)
        {
            if (words.StartsWith(PageWordKind.Quoting, _text, at, out end)) return true;
            if (at >= _text.Length || !char.IsLetter(_text[at])) break;
            at = OriginNames.SkipBlanks(_text, OriginNames.WordEnd(_text, at));
        }
        end = at;
        return false;
    }

    /// <summary>«منطقه اردبیل»: the branch of an outlet.</summary>
    private Named? Branch(int at, out int end)
    {
        at = SkipComma(at);
        return words.StartsWith(PageWordKind.Branch, _text, at, out end) ? PlaceName(OriginNames.SkipBlanks(_text, end), MostPlaceWords, out end) : null;
    }

    private Named? Place(int at, string preposition, int most, out int end)
    {
        at = OriginNames.SkipBlanks(_text, at);
        end = at;
        if (!Word(at, preposition)) return null;
        var name = OriginNames.SkipBlanks(_text, OriginNames.WordEnd(_text, at));
        return names.At(_text, name) is { Kind: not OriginKind.Bare } ? null : PlaceName(name, most, out end);
    }

    private Named? PlaceName(int start, int most, out int end)
    {
        end = start;
        var at = start;
        for (var i = 0; i < most && at < _text.Length && char.IsLetter(_text[at]); i++)
        {
            if (words.StartsWith(PageWordKind.Stop, _text, at, out _) || words.StartsWith(PageWordKind.Vague, _text, at, out _)) break;
            end = OriginNames.WordEnd(_text, at);
            at = OriginNames.SkipBlanks(_text, end);
        }
        if (end == start) return null;
        var closed = at >= _text.Length || _text[at] is '\u060C' or ',' or ':' or '\u061B' or '-' || words.StartsWith(PageWordKind.Quoting, _text, at, out _);
        return closed ? new(OriginNames.Spell(_text, new(start, end)), new(start, end)) : null;
    }

    /// <summary>«تهران - ایرنا -», «خبرگزاری فارس:», «عصر ایران-» at the head of a paragraph.</summary>
    private OriginClaim? ByLine(TextSpan part, int index)
    {
        var start = part.Start;
        while (start < part.End && !char.IsLetterOrDigit(_text[start])) start++;
        if (Opening(start, index == 0) is { } name)
            return Separator(name.At.End, out var end) ? new(OriginCue.ByLine, name, null, DatelineAfter(end), index) : null;
        var at = start;
        for (var i = 0; i <= MostPlaceWords && at < part.End && char.IsLetter(_text[at]); i++)
        {
            var wordEnd = OriginNames.WordEnd(_text, at);
            if (Separator(wordEnd, out var after) && Opening(after, true) is { } outlet)
            {
                return Separator(outlet.At.End, out _)
                    ? new(OriginCue.ByLine, outlet, null, new(OriginNames.Spell(_text, new(start, wordEnd)), new(start, wordEnd)), index)
                    : null;
            }
            at = OriginNames.SkipBlanks(_text, wordEnd);
        }
        return null;
    }

    private OriginName? Opening(int at, bool alsoOrdinary)
    {
        if (at >= _text.Length) return null;
        if (names.Known(_text, at, alsoOrdinary) is { } known) return known;
        return words.StartsWith(PageWordKind.Medium, _text, at, out var end) ? names.OfMedium(_text, at, end) : null;
    }

    /// <summary>«ایرنا - تهران -»: a place between two dashes.</summary>
    private Named? DatelineAfter(int at)
    {
        var place = PlaceName(at, MostPlaceWords, out var end);
        return place is not null && Separator(end, out _) && _text[OriginNames.SkipBlanks(_text, end)] != ':' ? place : null;
    }

    private bool Separator(int at, out int end)
    {
        at = OriginNames.SkipBlanks(_text, at);
        var found = at < _text.Length && _text[at] is '-' or ':' or '\u2013' or '\u2014' or '\u2212' or '\u0640' or '/' or '\u2015';
        end = found ? OriginNames.SkipBlanks(_text, at + 1) : at;
        return found;
    }

    private int SkipComma(int at)
    {
        at = OriginNames.SkipBlanks(_text, at);
        if (at < _text.Length && _text[at] is '\u060C' or ',') at = OriginNames.SkipBlanks(_text, at + 1);
        if (Word(at, "و")) at = OriginNames.SkipBlanks(_text, at + 1);
        return at;
    }

    private int SkipBrackets(int at)
    {
        at = OriginNames.SkipBlanks(_text, at);
        if (at >= _text.Length || _text[at] != '(') return at;
        var close = _text[at..Math.Min(_text.Length, at + 40)].IndexOf(')');
        return close < 0 ? at : at + close + 1;
    }

    private bool Word(int at, string word)
    {
        at = OriginNames.SkipBlanks(_text, at);
        return at < _text.Length && Folding.AreSame(_text[at..OriginNames.WordEnd(_text, at)], word);
    }
}
