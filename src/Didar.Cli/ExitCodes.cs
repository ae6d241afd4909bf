namespace Didar.Cli;

/// <summary>What the process tells its caller; <c>docs/cli.md</c> lists them.</summary>
internal static class ExitCodes
{
    /// <summary>Every report was read.</summary>
    public const int Ok = 0;

    /// <summary>Something could not be read or written; all else was.</summary>
    public const int Failed = 1;

    /// <summary>The command line makes no sense; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by Ctrl-C or SIGTERM; what was finished is whole.</summary>
    public const int Interrupted = 130;
}
