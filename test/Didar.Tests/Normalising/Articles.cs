using System.Collections.Immutable;
using Didar.Language;
using Didar.Normalising;
using Didar.Reading;
using Didar.Text;

namespace Didar.Tests.Normalising;

/// <summary>Articles made by hand, and the language data that tests share.</summary>
internal static class Articles
{
    internal static LanguageData Data { get; } = LanguageData.Load();

    internal static Normaliser Normaliser { get; } = new(Data.Lexicon, Data.HalfSpaces);

    /// <summary>An article of paragraphs, one a line.</summary>
    internal static Article Of(string page)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        for (var start = 0; start <= page.Length;)
        {
            var length = page.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? page.Length : start + length;
            if (end > start) parts.Add(new(PartKind.Paragraph, new TextSpan(start, end)));
            start = end + 1;
        }
        return new()
        {
            Id = "test",
            Uri = "test",
            Page = page,
            Sha256 = "",
            Text = page,
            ToPage = Alignment.Identity(page.Length),
            Parts = parts.ToImmutable(),
        };
    }
}
