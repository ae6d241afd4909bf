using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Didar.Facts;
using Didar.Text;

namespace Didar.Archive.Correcting;

/// <summary>What kind of fact.</summary>
public enum FactKind
{
    /// <summary>A statement.</summary>
    [JsonStringEnumMemberName("statement")] Statement,
    /// <summary>A meeting.</summary>
    [JsonStringEnumMemberName("meeting")] Meeting,
    /// <summary>An event.</summary>
    [JsonStringEnumMemberName("event")] Event,
}

/// <summary>Where a fact stands, so that it is found again after another reading has numbered and cut anew.</summary>
/// <param name="Kind">What kind of fact.</param>
/// <param name="Type">What tells facts with the same places apart: kind of meeting, type and sides of an event; empty for statements.</param>
/// <param name="Places">Its places as it was read: cue and content of a statement, the evidence of others.</param>
public sealed record FactAddress(FactKind Kind, string Type, ImmutableArray<TextSpan> Places)
{
    /// <summary>The least share of common characters, of all that either has, by which two places are those of one fact.</summary>
    public const double LeastOverlap = 0.5;

    /// <summary>The address of a statement.</summary>
    public static FactAddress Of(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return new(FactKind.Statement, "", [.. statement.Cue, .. statement.Content]);
    }

    /// <summary>The address of a meeting.</summary>
    public static FactAddress Of(Meeting meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return new(FactKind.Meeting, Adding.Words.Of(meeting.Kind), meeting.Evidence);
    }

    /// <summary>The address of an event.</summary>
    public static FactAddress Of(Event one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return new(FactKind.Event, $"{Adding.Words.Of(one.Type)} {string.Join(' ', one.Actors)}>{string.Join(' ', one.Recipients)}", one.Evidence);
    }

    /// <summary>How well another address fits: from 0 (elsewhere, or of another kind) to 1 (the same places).</summary>
    public double Likeness(FactAddress other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Kind != other.Kind) return 0;
        var (own, others) = (Characters(Places), Characters(other.Places));
        var common = own.Count(others.Contains);
        return common == 0 ? 0 : (double)common / (own.Count + others.Count - common);
    }

    private static HashSet<int> Characters(ImmutableArray<TextSpan> places)
    {
        var characters = new HashSet<int>();
        foreach (var place in places)
        {
            for (var i = place.Start; i < place.End; i++) characters.Add(i);
        }
        return characters;
    }
}
