using System.CommandLine;
using Didar.Archive.Opening;

namespace Didar.Cli.Commands;

/// <summary><c>--archive</c>, common to all commands that work on an archive.</summary>
internal static class ArchiveOption
{
    public static Option<string> Create() => new("--archive", "-A")
    {
        Description = "The archive: a file, or postgres://user:password@host:port/database. By default didar.db in the current folder, or what DIDAR_ARCHIVE names.",
        HelpName = "FILE|ADDRESS",
        DefaultValueFactory = static _ => Environment.GetEnvironmentVariable("DIDAR_ARCHIVE") is { Length: > 0 } named ? named : "didar.db",
    };

    /// <summary>Opens the archive and works on it; what fails is told.</summary>
    /// <returns>The exit code.</returns>
    public static int With(string address, OpenMode mode, Func<ArchiveStore, int> work)
    {
        try
        {
            using var store = ArchiveStore.Open(address, mode, TimeProvider.System);
            return work(store);
        }
        catch (ArchiveException e)
        {
            Failures.Tell(null, e.Message);
            return ExitCodes.Failed;
        }
    }
}
