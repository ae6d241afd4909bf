using System.Globalization;
using System.Text;

namespace Didar.Writing;

/// <summary>
/// Lines for a terminal. Each line holds one direction only after its label: the label and codes are English and come
/// first, Persian words come last, so that the line reads the same whether the terminal reorders or not.
/// </summary>
internal sealed class PlainPage(PlainStyle style)
{
    private const int LabelColumn = 12;
    private const string Reset = "\u001B[0m";
    private const string Bold = "\u001B[1m";
    private const string Dim = "\u001B[2m";

    private readonly StringBuilder _text = new();
    private readonly int _width = Math.Max(40, style.Width);

    public override string ToString() => _text.ToString();

    public void Rule() => _text.Append(style.Colour ? Dim : "").Append('-', _width).Append(style.Colour ? Reset : "").Append('\n');

    public void Blank() => _text.Append('\n');

    /// <summary>A heading over the lines that follow.</summary>
    public void Heading(string text) =>
        _text.Append(style.Colour ? Bold : "").Append(PlainText.Printable(text)).Append(style.Colour ? Reset : "").Append('\n');

    /// <summary>A label and its value, wrapped under itself; nothing where there is no value.</summary>
    /// <param name="indent">Columns before the label.</param>
    /// <param name="label">One English word or two.</param>
    /// <param name="value">Persian words or English ones, not mixed.</param>
    /// <param name="colour">An ANSI colour number for the value, or 0.</param>
    public void Line(int indent, string label, string? value, int colour = 0)
    {
        if (string.IsNullOrEmpty(value)) return;
        var column = indent + LabelColumn;
        var first = true;
        foreach (var line in PlainText.Wrap(PlainText.Printable(value), Math.Max(16, _width - column)))
        {
            if (first) Label(indent, label);
            else _text.Append(' ', column);
            first = false;
            if (colour > 0 && style.Colour) _text.Append(CultureInfo.InvariantCulture, $"\u001B[{colour}m");
            var isolate = style.Isolate && PlainText.IsRightToLeft(line);
            if (isolate) _text.Append('\u2068');
            _text.Append(line);
            if (isolate) _text.Append('\u2069');
            if (colour > 0 && style.Colour) _text.Append(Reset);
            _text.Append('\n');
        }
    }

    private void Label(int indent, string label)
    {
        _text.Append(' ', indent);
        if (style.Colour) _text.Append(Dim);
        _text.Append(label);
        if (style.Colour) _text.Append(Reset);
        _text.Append(' ', Math.Max(1, LabelColumn - label.Length));
    }
}
