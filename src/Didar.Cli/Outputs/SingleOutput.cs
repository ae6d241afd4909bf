namespace Didar.Cli.Outputs;

/// <summary>Holds one report and refuses a second: for forms that can't follow one another in a file.</summary>
internal sealed class SingleOutput(IOutput inner) : IOutput
{
    private bool _full;

    /// <exception cref="IOException">A second report came.</exception>
    public void Take(string id, string text)
    {
        if (_full) throw new IOException("there is more than one report: name a folder with --out");
        _full = true;
        inner.Take(id, text);
    }

    public void Finish() => inner.Finish();

    public void Dispose() => inner.Dispose();
}
