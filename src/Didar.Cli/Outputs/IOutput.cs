namespace Didar.Cli.Outputs;

/// <summary>Where finished reports go, one at a time and in order.</summary>
internal interface IOutput : IDisposable
{
    /// <summary>Takes one report as it is to be written.</summary>
    /// <param name="id">What the report is called by.</param>
    /// <param name="text">The report in the chosen format.</param>
    void Take(string id, string text);

    /// <summary>Makes what was taken final; without it a file keeps its older content.</summary>
    void Finish();
}
