namespace Didar.Cli.Commands;

/// <summary>What the command line of <c>didar add</c> asks for.</summary>
internal sealed record AddRequest
{
    public required string[] Reports { get; init; }
    public required string Archive { get; init; }
    public string? Date { get; init; }
    public string[] Knowledge { get; init; } = [];
    public bool NoCopy { get; init; }
    public required int Jobs { get; init; }
    public bool Quiet { get; init; }
}
