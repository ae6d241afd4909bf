using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Didar.Facts;

namespace Didar.Writing;

/// <summary>The style sheet of a page, and the policy that lets only this sheet take effect.</summary>
internal static class PageStyle
{
    // Each rule is weighed at every move of the pointer.
    private const int MostLinked = 200;

    private static readonly string Common = Load();

    public static string Of(Record record)
    {
        if (record.Statements.Length is 0 or > MostLinked) return Common;
        var style = new StringBuilder(Common);
        foreach (var statement in record.Statements)
        {
            if (!IsPlain(statement.Id)) continue;
            // All pieces of a statement light up together, and with its row.
            style.Append("body:has(:is(.").Append(statement.Id).Append(",#").Append(statement.Id).Append("):is(:hover,:focus-visible)) :is(.")
                .Append(statement.Id).Append(",#").Append(statement.Id).Append("){--lit:1}\n");
        }
        return style.ToString();
    }

    public static string PolicyOf(string style)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        return $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'";
    }

    private static bool IsPlain(string id) => id.Length > 0 && char.IsAsciiLetter(id[0]) && id.All(char.IsAsciiLetterOrDigit);

    private static string Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Didar.Writing.page.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
