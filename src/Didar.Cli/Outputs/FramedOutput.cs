using Didar.Writing;

namespace Didar.Cli.Outputs;

/// <summary>Puts what a form has before and after all reports round them.</summary>
internal sealed class FramedOutput(IOutput inner, Export export) : IOutput
{
    private bool _begun;

    public void Take(string id, string text)
    {
        Begin();
        inner.Take(id, text);
    }

    public void Finish()
    {
        Begin();
        var foot = export.Foot();
        if (foot.Length > 0) inner.Take("", foot);
        inner.Finish();
    }

    public void Dispose() => inner.Dispose();

    private void Begin()
    {
        if (!_begun && export.Head.Length > 0) inner.Take("", export.Head);
        _begun = true;
    }
}
