using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Didar.Archive.Asking;

/// <summary>What became of what somebody said.</summary>
public enum Change
{
    /// <summary>Said then and now.</summary>
    [JsonStringEnumMemberName("kept")] Kept,
    /// <summary>Said now for the first time.</summary>
    [JsonStringEnumMemberName("new")] New,
    /// <summary>Not said any more.</summary>
    [JsonStringEnumMemberName("dropped")] Dropped,
    /// <summary>Now the contrary of it is said of the same thing.</summary>
    [JsonStringEnumMemberName("reversed")] Reversed,
}

/// <summary>Two lines that belong together, or one that stands alone.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Then">What was said first; null for what is new.</param>
/// <param name="Now">What was said later; null for what was dropped.</param>
/// <param name="Because">Why they belong together or contradict: one English sentence; null for one alone.</param>
public sealed record ComparedLine(Change Change, Line? Then, Line? Now, string? Because);

/// <summary>What somebody said about a thing in two windows.</summary>
/// <param name="Asked">Who.</param>
/// <param name="About">About what.</param>
/// <param name="Between">The first window.</param>
/// <param name="And">The second.</param>
/// <param name="Then">How many statements and stands there are in the first.</param>
/// <param name="Now">How many in the second.</param>
/// <param name="Lines">What was reversed, kept, is new, was dropped, in this order; within each by day.</param>
public sealed record Comparison(Who Asked, string About, Window Between, Window And, long Then, long Now, ImmutableArray<ComparedLine> Lines);
