namespace Didar.Cli.Commands;

/// <summary>What the command line of <c>didar evaluate</c> asks for.</summary>
internal sealed record EvaluateRequest
{
    public required string Folder { get; init; }
    public string? Records { get; init; }
    public string? Floor { get; init; }
    public int Errors { get; init; }
    public bool ByArticle { get; init; }
    public bool Json { get; init; }
    public string[] Knowledge { get; init; } = [];
    public required int Jobs { get; init; }
    public bool Quiet { get; init; }
}
