namespace Didar.Throughput;

/// <summary>A report as it lies on the disk, read before anything is measured.</summary>
internal sealed record Page(string Uri, byte[] Bytes)
{
    public static Page[] ReadAll(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".txt" or ".html")
            .Order(StringComparer.Ordinal)
            .Select(file => new Page(file, File.ReadAllBytes(file))),
    ];
}
