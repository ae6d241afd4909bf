using System.Text;
using Didar.Writing;

namespace Didar.Cli.Outputs;

/// <summary>A file for each report, in a folder; or several that differ in their ending.</summary>
internal sealed class FolderOutput : IOutput
{
    private readonly string _folder;
    private readonly string[] _endings;
    private readonly Dictionary<string, int> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="folder">Made where it is not there.</param>
    /// <param name="endings">The ending of each file; of several, the text has <see cref="GoldWriter.Separator"/> between them.</param>
    /// <exception cref="IOException">The folder can't be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be made.</exception>
    public FolderOutput(string folder, params string[] endings)
    {
        _folder = folder;
        _endings = endings;
        Directory.CreateDirectory(folder);
    }

    public void Take(string id, string text)
    {
        var name = FreeName(id);
        var split = _endings.Length > 1 ? text.LastIndexOf(GoldWriter.Separator) : text.Length;
        WriteFile(name + _endings[0], text[..split]);
        if (_endings.Length > 1) WriteFile(name + _endings[1], text[(split + 1)..]);
    }

    public void Finish()
    {
        // Each page was final when it was taken.
    }

    public void Dispose()
    {
        // Nothing is held open between two pages.
    }

    private void WriteFile(string name, string text)
    {
        using var file = new WholeFile(Path.Join(_folder, name));
        file.Stream.Write(Encoding.UTF8.GetBytes(text));
        file.Finish();
    }

    private string FreeName(string id)
    {
        var name = PageName.Of(id);
        var times = _taken[name] = _taken.GetValueOrDefault(name) + 1;
        return times == 1 ? name : FreeName(FormattableString.Invariant($"{name}-{times}"));
    }
}
