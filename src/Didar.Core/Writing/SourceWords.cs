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

    /// <summary>The words exactly as they stand.</summary>
    public string Exact(TextSpan place) => InText(place).In(article.Text);

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
        foreach (var c in InText(place).Of(article.Text))
        {
            if (!char.IsWhiteSpace(c)) line.Append(c);
            else if (line.Length > began && line[^1] != ' ') line.Append(' ');
        }
        if (line.Length > began && line[^1] == ' ') line.Length--;
    }
}
