using System.CommandLine;

namespace Didar.Cli.Commands;

/// <summary><c>didar knowledge</c>: looks into who is who.</summary>
internal static class KnowledgeCommand
{
    public static Command Create() =>
        new("knowledge", "Looks into the knowledge of who is who: checks it, or finds people and offices in it.") { KnowledgeCheckCommand.Create(), KnowledgeFindCommand.Create() };
}
