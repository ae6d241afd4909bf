using System.Collections.Immutable;
using System.Text;
using Didar.Reading;
using Didar.Text;

namespace Didar.Writing;

/// <summary>The words of a record's places as a reader of the report saw them: tags left out, entities decoded.</summary>
internal readonly struct SourceWords(Article article)
{
    /// <summary>Where a place of the page stands in <see cref="Article.Text"/>; empty where only markup stood there.</summary>
    public TextSpan InText(TextSpan place) => article.ToPage.ToDerived(place);

    /// <summary>The words on one line: every run of white space is one blank; pieces are joined by « … ».</summary>
    public string OnOneLine(ImmutableArray<TextSpan> places)
    {
        var line = new StringBuilder();
        foreach (var place in places)
        {
            if (line.Length > 0) line.Append(" \u2026 ");
            AppendOnOneLine(line, place);
        }
        return line.ToString();
    }

    /// <summary>The words on one line: every run of white space is one blank.</summary>
    public string OnOneLine(TextSpan place)
    {
        var line = new StringBuilder(place.Length);
        AppendOnOneLine(line, place);
        return line.ToString();
    }

    private void AppendOnOneLine(StringBuilder line, TextSpan place)
    {
        var began = line.Length;
        var inText = InText(place);
        // What stands in the markup only, such as a date in a <meta> tag, is shown as it stands there.
        var words = inText.IsEmpty ? place.Of(article.Page) : inText.Of(article.Text);
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c)) line.Append(c);
            else if (line.Length > began && line[^1] != ' ') line.Append(' ');
        }
        if (line.Length > began && line[^1] == ' ') line.Length--;
    }
}
