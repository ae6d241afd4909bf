using System.Text;
using Didar.Text;

namespace Didar.Writing;

/// <summary>
/// Sets marks into text by one sweep over their starts and ends. Marks may nest and overlap in any way: one that would
/// cross another is ended there and taken up again, so that the elements always nest.
/// </summary>
internal sealed class MarkSweep
{
    private readonly Mark[] _marks;
    private readonly HashSet<Mark> _begun = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _ids = [];
    private readonly List<Mark> _here = [];
    private int _next;

    public MarkSweep(IEnumerable<Mark> marks)
    {
        _marks = [.. marks.Where(static mark => !mark.Span.IsEmpty)];
        // Stable, and the longer of two that begin together lies outside.
        var order = _marks.Select(static (mark, index) => (mark.Span.Start, -mark.Span.End, mark.Layer, index)).ToArray();
        Array.Sort(order, _marks);
    }

    /// <summary>Appends one stretch of the text with its marks; stretches must be taken in order.</summary>
    public void Append(StringBuilder html, string text, TextSpan stretch)
    {
        _here.RemoveAll(mark => mark.Span.End <= stretch.Start);
        for (; _next < _marks.Length && _marks[_next].Span.Start < stretch.End; _next++)
        {
            if (_marks[_next].Span.Overlaps(stretch)) _here.Add(_marks[_next]);
        }
        var open = new List<Mark>();
        int at = stretch.Start, begin = 0;
        foreach (var boundary in Boundaries(stretch))
        {
            html.AppendText(text.AsSpan(at, boundary - at));
            at = boundary;
            Close(html, open, boundary);
            for (; begin < _here.Count && _here[begin].Span.Start <= boundary; begin++) Open(html, open, _here[begin]);
        }
        html.AppendText(text.AsSpan(at, stretch.End - at));
        for (var i = 0; i < open.Count; i++) html.Append("</span>");
    }

    private SortedSet<int> Boundaries(TextSpan stretch)
    {
        var boundaries = new SortedSet<int>();
        foreach (var mark in _here)
        {
            boundaries.Add(Math.Max(mark.Span.Start, stretch.Start));
            if (mark.Span.End < stretch.End) boundaries.Add(mark.Span.End);
        }
        return boundaries;
    }

    private void Close(StringBuilder html, List<Mark> open, int boundary)
    {
        var outermost = open.FindIndex(mark => mark.Span.End <= boundary);
        if (outermost < 0) return;
        for (var i = outermost; i < open.Count; i++) html.Append("</span>");
        Mark[] again = [.. open.Skip(outermost).Where(mark => mark.Span.End > boundary)];
        open.RemoveRange(outermost, open.Count - outermost);
        foreach (var mark in again) Open(html, open, mark);
    }

    private void Open(StringBuilder html, List<Mark> open, Mark mark)
    {
        var first = _begun.Add(mark);
        html.Append("<span class=\"").AppendAttribute(mark.Classes).Append(first ? "" : " cont").Append('"');
        if (first && mark.Target is not null && _ids.Add(mark.Target)) html.Append(" id=\"t-").AppendAttribute(mark.Target).Append('"');
        if (first && mark.Label is not null) html.Append(" data-n=\"").AppendAttribute(mark.Label).Append('"');
        if (mark.Tip is not null)
        {
            if (first) html.Append(" tabindex=\"0\"");
            if (first && mark.Target is not null) html.Append(" aria-describedby=\"").AppendAttribute(mark.Target).Append('"');
            html.Append(" data-tip=\"").AppendAttribute(mark.Tip).Append('"');
        }
        html.Append('>');
        open.Add(mark);
    }
}
