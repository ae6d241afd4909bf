using System.Text;
using Didar.Text;

namespace Didar.Reading;

/// <summary>Writes the text of a report from blocks of a page, and keeps the way back.</summary>
internal sealed class HtmlText(string page)
{
    private readonly StringBuilder _text = new();
    private readonly AlignmentBuilder _alignment = new();
    private int _blank = -1, _blankLength;

    /// <summary>What was written so far.</summary>
    public string Text => _text.ToString();

    /// <summary>The way back to the page.</summary>
    public Alignment ToPage => _alignment.Build(page.Length);

    /// <summary>The words of a block, references decoded, one blank for any white space.</summary>
    public static string WordsOf(HtmlBlock block, string page)
    {
        var text = new HtmlText(page);
        return text.Add(block).In(text.Text);
    }

    /// <summary>Writes a block on a line of its own. Blocks come in the order of the page.</summary>
    public TextSpan Add(HtmlBlock block) => Add(block.Runs, new(block.Runs[0].Start, block.Runs[^1].End));

    /// <summary>Writes what of the runs lies in a span of the page, on a line of its own.</summary>
    public TextSpan Add(List<HtmlRun> runs, TextSpan within)
    {
        var lineStart = _text.Length;
        var start = lineStart;
        _blank = -1;
        foreach (var run in runs)
        {
            var end = Math.Min(run.End, within.End);
            for (var at = Math.Max(run.Start, within.Start); at < end;)
            {
                var c = page[at];
                string? decoded = null;
                var length = 1;
                if (c == '&' && HtmlEntities.At(page, at, end, out var reference) is { } symbol) (decoded, length) = (symbol, reference);
                if ((decoded?.Length ?? 1) == 1 && IsWhite(decoded is null ? c : decoded[0]))
                {
                    if (_blank < 0) (_blank, _blankLength) = (at, length);
                }
                else
                {
                    if (_text.Length == lineStart && lineStart > 0) start = BreakLine(at);
                    else if (_blank >= 0 && _text.Length > lineStart) WriteBlank();
                    _blank = -1;
                    Write(at, length, decoded);
                }
                at += length;
            }
        }
        return new(start, _text.Length);
    }

    private static bool IsWhite(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    /// <summary>A line feed for all that lies between two blocks.</summary>
    private int BreakLine(int next)
    {
        _text.Append('\n');
        _alignment.Replace(1, next - _alignment.SourceLength);
        return _text.Length;
    }

    private void WriteBlank()
    {
        SkipTo(_blank);
        _text.Append(' ');
        _alignment.Replace(1, _blankLength);
    }

    private void Write(int at, int length, string? decoded)
    {
        SkipTo(at);
        if (decoded is null)
        {
            _text.Append(page[at]);
            _alignment.Copy(1);
        }
        else
        {
            _text.Append(decoded);
            _alignment.Replace(decoded.Length, length);
        }
    }

    private void SkipTo(int at)
    {
        if (at > _alignment.SourceLength) _alignment.Replace(0, at - _alignment.SourceLength);
    }
}
