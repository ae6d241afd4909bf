using Didar.Mentions;

namespace Didar.Facts;

/// <summary>Says what is done by a statement: what its frame does, unless its own words do more.</summary>
internal static class ActChooser
{
    public static Act Choose(Draft draft, MarkedText text)
    {
        _ = text;
        if (draft.Cue.Frame is { } frame && Enum.TryParse<Act>(frame.Act, ignoreCase: true, out var act)) return act;
        return Act.State;
    }
}
