using Didar.Facts;
using Didar.Reading;

namespace Didar.Writing;

/// <summary>One run of an output form: what stands before all reports, each report, what stands after them.</summary>
/// <param name="head">What goes before the first report; empty for most forms.</param>
/// <param name="write">One report; may be called on several threads at once.</param>
/// <param name="foot">What goes after the last; asked once, when all are written.</param>
public sealed class Export(string head, Func<Record, Article, string> write, Func<string>? foot = null)
{
    /// <summary>What stands before the first report.</summary>
    public string Head { get; } = head;

    /// <summary>One report in this form; empty where it has nothing that the form tells.</summary>
    /// <param name="record">What was found.</param>
    /// <param name="article">The report it was found in, for its words.</param>
    public string Write(Record record, Article article) => write(record, article);

    /// <summary>What stands after the last report.</summary>
    public string Foot() => foot?.Invoke() ?? "";
}
