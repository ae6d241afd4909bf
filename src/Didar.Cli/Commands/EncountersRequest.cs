namespace Didar.Cli.Commands;

/// <summary>What the command line of <c>didar encounters</c> asks for.</summary>
internal sealed record EncountersRequest
{
    public required string[] Reports { get; init; }
    public string? Date { get; init; }
    public string[] Knowledge { get; init; } = [];
    public bool Json { get; init; }
    public bool All { get; init; }
    public required int Jobs { get; init; }
    public bool Quiet { get; init; }
    public string? Archive { get; init; }
    public string? With { get; init; }
    public string? From { get; init; }
    public string? To { get; init; }
    public int Limit { get; init; }
}
