using Didar.Reading;

namespace Didar.Archive.Adding;

/// <summary>The forms of sources by the names that the table has for them.</summary>
internal static class SourceForm
{
    public static string NameOf(Format form) => form switch
    {
        Format.Html => "html",
        Format.JsonLines => "jsonl",
        _ => "text",
    };

    public static Format Of(string name) => name switch
    {
        "html" => Format.Html,
        "jsonl" => Format.JsonLines,
        _ => Format.Text,
    };
}
