using System.Collections.Immutable;
using Didar.Facts;
using Didar.Normalising;
using Didar.Text;

namespace Didar.Writing;

/// <summary>Tells what a traced reading found at a place of its page, and why; or in the whole of it.</summary>
/// <param name="reading">The reading.</param>
public sealed class Explainer(TracedReading reading)
{
    private readonly NormalText _normal = reading.Cast.Analysis.NormalText;
    private readonly SourceWords _words = new(reading.Cast.Analysis.NormalText.Article);

    /// <summary>The reasons of the whole record, in the order of the text.</summary>
    public Explanation Whole() => new()
    {
        Id = reading.Record.Id,
        Found = [.. Found().OrderBy(finding => finding.Place.Start)],
        Refused = [.. Refused()],
    };

    /// <summary>What is at one place.</summary>
    /// <param name="at">UTF-16 code units from the start of the decoded page.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page ends before.</exception>
    public Explanation At(int at)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(at);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(at, _normal.Article.Page.Length);
        var (part, number) = PartAt(at);
        return new()
        {
            Id = reading.Record.Id,
            At = at,
            Part = part,
            PartNumber = number,
            Word = WordAt(at),
            Found = [.. Found().Where(finding => finding.Place.Contains(at))],
            Refused = [.. Refused().Where(finding => finding.Place.Contains(at))],
        };
    }

    private (string? Kind, int? Number) PartAt(int at)
    {
        var parts = _normal.Article.Parts;
        for (var i = 0; i < parts.Length; i++)
        {
            if (_normal.Article.ToPage.ToSource(parts[i].Span).Contains(at)) return (parts[i].Kind.ToString().ToLowerInvariant(), i + 1);
        }
        return (null, null);
    }

    private ExplainedWord? WordAt(int at)
    {
        var analysis = reading.Cast.Analysis;
        for (var i = 0; i < analysis.Tokens.Length; i++)
        {
            var place = _normal.ToPage.ToSource(analysis.Tokens[i].Span);
            if (!place.Contains(at)) continue;
            var chunks = ConlluWriter.Chunks(reading.Phrases, analysis.Words.Length);
            var parts = from word in Enumerable.Range(0, analysis.Words.Length)
                        where analysis.Words[word].Token == i
                        select new ExplainedPart(analysis.Words[word].Span.In(analysis.Text), analysis.Lemma(word), analysis.Words[word].Pos.ToString().ToUpperInvariant(), chunks[word]);
            var changes = from change in Change.Of(_normal)
                          where change.Source.Overlaps(place) || (change.Source.IsEmpty && change.Source.Start > place.Start && change.Source.Start < place.End)
                          select $"{change.Kind}: {Shown(change.Source.Of(_normal.Article.Page))} -> {Shown(change.Normal.Of(_normal.Text))}";
            return new(place.In(_normal.Article.Page), place, analysis.Tokens[i].Span.In(analysis.Text), [.. changes], [.. parts]);
        }
        return null;
    }

    // What does not show is told by its code.
    private static string Shown(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return "nothing";
        var shown = "";
        foreach (var c in text) shown += char.IsLetterOrDigit(c) || char.IsPunctuation(c) ? c.ToString() : FormattableString.Invariant($"U+{(int)c:X4}");
        return shown;
    }

    private IEnumerable<Finding> Found()
    {
        var record = reading.Record;
        foreach (var entity in record.Entities)
        {
            foreach (var mention in entity.Mentions) yield return Told("entity", entity.Id, Codes.Of(mention.Form), new(mention.Start, mention.End), [entity.Name, .. entity.Because]);
        }
        foreach (var statement in record.Statements)
        {
            foreach (var (role, place) in PlacesOf(statement)) yield return Told("statement", statement.Id, role, place, [statement.Rule, $"{Codes.Of(statement.Act)}, {Codes.Of(statement.Mode)}, speaker {statement.Speaker}"]);
        }
        foreach (var meeting in record.Meetings)
        {
            foreach (var (role, place) in PlacesOf(meeting)) yield return Told("meeting", meeting.Id, role, place, [meeting.Rule, $"{Codes.Of(meeting.Kind)}, {Codes.Of(meeting.Status)}: {string.Join(' ', meeting.Participants)}"]);
        }
        foreach (var one in record.Events)
        {
            foreach (var place in one.Evidence) yield return Told("event", one.Id, "evidence", place, [one.Rule, $"{Codes.Of(one.Type)}, {Codes.Of(one.Status)}: {string.Join(' ', one.Actors)} -> {string.Join(' ', one.Recipients)}", one.From is null ? "told by its own words" : $"from {one.From}"]);
        }
        foreach (var time in record.Times) yield return Told("time", null, null, time.At, [time.Value ?? time.Relative ?? "its date is not known"]);
    }

    private static IEnumerable<(string Role, TextSpan Place)> PlacesOf(Statement statement)
    {
        if (statement.SpeakerAs is { } speaker) yield return ("speaker", speaker);
        foreach (var place in statement.Preamble) yield return ("preamble", place);
        foreach (var place in statement.Cue) yield return ("cue", place);
        foreach (var place in statement.Content) yield return ("content", place);
        if (statement.Target is { } target) yield return ("target", target);
        if (statement.Venue is { } venue) yield return ("venue", venue.At);
    }

    private static IEnumerable<(string Role, TextSpan Place)> PlacesOf(Meeting meeting)
    {
        foreach (var place in meeting.Evidence) yield return ("evidence", place);
        if (meeting.Place is { } where) yield return ("place", where.At);
        if (meeting.When is { } when) yield return ("when", when.Text);
        foreach (var place in meeting.Topics) yield return ("topic", place);
    }

    private IEnumerable<Finding> Refused() =>
        from refusal in reading.Trace.Refused
        select Told(refusal.What, null, refusal.Stage, _normal.ToPage.ToSource(refusal.At), [refusal.Why]);

    private Finding Told(string kind, string? id, string? role, TextSpan place, ImmutableArray<string> because) =>
        new(kind, id, role, place, _words.OnOneLine(place), because);
}
