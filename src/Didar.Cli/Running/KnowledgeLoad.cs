using Didar.Knowledge;

namespace Didar.Cli.Running;

/// <summary>Loads the shipped knowledge with the user's own over it, for the commands that look into it.</summary>
internal static class KnowledgeLoad
{
    /// <returns>False where it can't be; that has been told, and the exit code is set.</returns>
    public static bool TryLoad(IReadOnlyList<string> folders, out KnowledgeBase knowledge, out int exitCode)
    {
        knowledge = KnowledgeBase.Empty;
        exitCode = ExitCodes.Usage;
        foreach (var folder in folders)
        {
            if (Directory.Exists(folder)) continue;
            Failures.Tell(null, $"--knowledge {folder}: no such folder");
            return false;
        }
        try
        {
            knowledge = KnowledgeReader.Read([Path.Join(AppContext.BaseDirectory, "knowledge"), .. folders]);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Failures.Tell("knowledge", Failures.Reason(e));
            exitCode = ExitCodes.Failed;
            return false;
        }
    }
}
