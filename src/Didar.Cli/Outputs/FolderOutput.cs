using System.Text;

namespace Didar.Cli.Outputs;

/// <summary>One page a report, in a folder.</summary>
internal sealed class FolderOutput : IOutput
{
    private readonly string _folder;
    private readonly Dictionary<string, int> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="IOException">The folder can't be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be made.</exception>
    public FolderOutput(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
    }

    public void Take(string id, string text)
    {
        using var file = new WholeFile(Path.Join(_folder, FreeName(id) + ".html"));
        file.Stream.Write(Encoding.UTF8.GetBytes(text));
        file.Finish();
    }

    public void Finish()
    {
        // Each page was final when it was taken.
    }

    public void Dispose()
    {
        // Nothing is held open between two pages.
    }

    private string FreeName(string id)
    {
        var name = PageName.Of(id);
        var times = _taken[name] = _taken.GetValueOrDefault(name) + 1;
        return times == 1 ? name : FreeName(FormattableString.Invariant($"{name}-{times}"));
    }
}
