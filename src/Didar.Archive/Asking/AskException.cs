namespace Didar.Archive.Asking;

/// <summary>Why a question has no answer, in one sentence for people.</summary>
/// <param name="message">The sentence.</param>
/// <param name="isAmbiguous">Whether it must be put more exactly; else nobody is called so.</param>
public sealed class AskException(string message, bool isAmbiguous) : Exception(message)
{
    /// <summary>Whether the question must be put more exactly.</summary>
    public bool IsAmbiguous { get; } = isAmbiguous;
}
