using System.CommandLine;
using System.Globalization;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;
using Didar.Cli.Running;

namespace Didar.Cli.Commands;

/// <summary><c>didar check</c>: whether an archive is whole.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var archive = ArchiveOption.Create();
        var command = new TaughtCommand("check", Description, Lesson) { archive };
        command.SetAction(parsed => ArchiveOption.With(parsed.GetValue(archive)!, OpenMode.Read, Run));
        return command;
    }

    private static int Run(ArchiveStore store)
    {
        var faults = 0;
        using var output = new StreamWriter(Console.OpenStandardOutput());
        foreach (var fault in new ArchiveCheck(store, ArticleReaders.Load([])).Run())
        {
            faults++;
            output.WriteLine(fault.Article is { } article ? string.Create(CultureInfo.InvariantCulture, $"article {article}: {fault.Message}") : fault.Message);
        }
        var articles = ArchiveStatistics.Of(store).Rows.First(static table => table.Key == "article").Value;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles} articles, {faults} faults"));
        return faults == 0 ? ExitCodes.Ok : ExitCodes.Failed;
    }

    private const string Description = "Checks an archive: the database, every reference, the hash of every source, every record and its places, the words to search by.";

    private const string Lesson = """
        Examples:
          didar check
          didar check -A press.db

        Exit codes:
          0    the archive is whole
          1    it is not, each fault is a line; or it could not be read
          2    the command line makes no sense; nothing was done
        """;
}
