namespace Didar.Cli.Inputs;

/// <summary>What a file holds that is no report itself, by its ending.</summary>
internal enum PackedForm
{
    /// <summary>Nothing packed: a report, or JSON lines.</summary>
    None,
    /// <summary>A table, one report a row.</summary>
    Csv,
    /// <summary>Files in a ZIP archive.</summary>
    Zip,
    /// <summary>One file in gzip.</summary>
    Gzip,
}

/// <summary>Tells it.</summary>
internal static class PackedForms
{
    public static PackedForm OfName(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".CSV" => PackedForm.Csv,
        ".ZIP" => PackedForm.Zip,
        ".GZ" => PackedForm.Gzip,
        _ => PackedForm.None,
    };
}
