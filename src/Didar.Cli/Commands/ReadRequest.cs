namespace Didar.Cli.Commands;

/// <summary>What the command line of <c>didar read</c> asks for.</summary>
internal sealed record ReadRequest
{
    public required string[] Reports { get; init; }
    public string? Date { get; init; }
    public string[] Knowledge { get; init; } = [];
    public required string Format { get; init; }
    public required string Kind { get; init; }
    public string? Out { get; init; }
    public required int Jobs { get; init; }
    public bool Isolate { get; init; }
    public bool Quiet { get; init; }
}
