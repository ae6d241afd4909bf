using Didar.Facts;

namespace Didar.Cli.Running;

/// <summary>What became of one input.</summary>
/// <param name="Name">What the input is called in messages.</param>
/// <param name="Id">What its report is called by.</param>
/// <param name="Text">The report in the chosen format; null where there is no record.</param>
/// <param name="Record">The record; null where the input could not even be opened.</param>
/// <param name="Failure">Why it could not be read; null where it was.</param>
internal sealed record Outcome(string Name, string Id, string? Text, Record? Record, string? Failure)
{
    public static Outcome Failed(string name, string reason) => new(name, "", null, null, reason);
}
