namespace Didar.Text;

/// <summary>Something that was weighed and not taken.</summary>
/// <param name="Stage">The stage that weighed it: Mentions, Resolution, Facts.</param>
/// <param name="What">What it would have been: cue, speaker, statement, meeting, person, office.</param>
/// <param name="At">Its words; counts in the normal text.</param>
/// <param name="Why">One English sentence.</param>
public sealed record Refusal(string Stage, string What, TextSpan At, string Why);

/// <summary>
/// Collects what the stages weigh and refuse, for one report. A stage that is given none notes nothing and allocates
/// nothing for it: call it as <c>trace?.Refuse(…)</c>, so that the sentence is not even made.
/// </summary>
public sealed class Trace
{
    private readonly List<Refusal> _refused = [];

    /// <summary>What was refused, in the order of the text.</summary>
    public IEnumerable<Refusal> Refused => _refused.OrderBy(refusal => refusal.At.Start);

    /// <summary>Notes that something was weighed and refused.</summary>
    public void Refuse(string stage, string what, TextSpan at, string why) => _refused.Add(new(stage, what, at, why));
}
