using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Didar.Cli.Inputs;
using Didar.Facts;
using Didar.Reading;
using Didar.Text;

namespace Didar.Cli.Running;

/// <summary>The flow as the commands use it: what makes an article of an input, and a record of an article.</summary>
internal static class Flow
{
    public static Article Read(Input input)
    {
        var (bytes, uri) = input switch
        {
            FileInput file => (File.ReadAllBytes(file.Path), file.Path),
            BytesInput here => (here.Bytes, here.Uri),
            _ => throw new ArgumentOutOfRangeException(nameof(input)),
        };
        var page = Encoding.UTF8.GetString(bytes);
        return new()
        {
            Id = Path.GetFileNameWithoutExtension(uri),
            Uri = uri,
            Page = page,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Text = page,
            ToPage = Alignment.Identity(page.Length),
            Parts = [new(PartKind.Paragraph, new(0, page.Length))],
        };
    }

    public static Record Extract(Article article) => new()
    {
        Id = article.Id,
        Source = new() { Uri = article.Uri, Sha256 = article.Sha256, Length = article.Page.Length },
        Problems = article.Problems,
    };
}
