using System.Globalization;

namespace Didar.Writing;

/// <summary>Writes an explanation for people at a terminal.</summary>
public sealed class ExplanationWriter(PlainStyle style)
{
    /// <summary>The explanation as lines, each ended by a line feed; the first line is a rule.</summary>
    public string Write(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var page = new PlainPage(style);
        page.Rule();
        page.Heading(explanation.At is { } at ? string.Create(CultureInfo.InvariantCulture, $"{explanation.Id} at {at}") : explanation.Id);
        if (explanation.At is not null)
        {
            page.Line(2, "part", explanation.Part is { } part ? string.Create(CultureInfo.InvariantCulture, $"{part} ({explanation.PartNumber})") : "none: outside the report");
            WriteWord(page, explanation.Word);
        }
        WriteFindings(page, "Found", explanation.Found);
        WriteFindings(page, "Weighed and refused", explanation.Refused);
        page.Blank();
        return page.ToString();
    }

    private static void WriteWord(PlainPage page, ExplainedWord? word)
    {
        if (word is null)
        {
            page.Line(2, "word", "none here");
            return;
        }
        page.Line(2, "word", word.Source);
        page.Line(2, "normal", word.Normal);
        foreach (var change in word.Changes) page.Line(2, "changed", change);
        foreach (var part in word.Parts)
        {
            page.Line(2, "reading", $"{part.Pos}{(part.Phrase is null ? "" : $", {part.Phrase}")}");
            page.Line(2, "lemma", part.Lemma);
        }
    }

    private static void WriteFindings(PlainPage page, string heading, IReadOnlyList<Finding> findings)
    {
        page.Blank();
        page.Heading(findings.Count == 0 ? $"{heading}: nothing" : heading);
        foreach (var finding in findings)
        {
            var head = string.Join(", ", new[] { finding.Id, finding.Role }.Where(static one => one is not null));
            page.Line(2, finding.Kind, string.Create(CultureInfo.InvariantCulture, $"{head}{(head.Length > 0 ? " " : "")}at {finding.Place.Start}:{finding.Place.End}"));
            page.Line(4, "words", finding.Words);
            foreach (var reason in finding.Because) page.Line(4, "because", reason);
        }
    }
}
