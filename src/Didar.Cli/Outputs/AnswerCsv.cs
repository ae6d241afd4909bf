using System.Globalization;
using Didar.Archive.Asking;

namespace Didar.Cli.Outputs;

/// <summary>Lines as a table (RFC 4180), a row for each place that says them.</summary>
internal static class AnswerCsv
{
    private const string Columns = "kind,day,last_day,who,with,what,manner,about,about_known,place,article,name,uri,outlet,published,fact,start,end,text";

    public static void Write(TextWriter output, Answer answer)
    {
        output.Write(Columns + "\r\n");
        foreach (var line in answer.Lines) Write(output, line);
    }

    public static void Write(TextWriter output, Dossier dossier)
    {
        output.Write(Columns + "\r\n");
        foreach (var section in (Section[])[dossier.Meetings, dossier.Statements, dossier.Positions])
            foreach (var line in section.Lines) Write(output, line);
    }

    public static void Write(TextWriter output, Comparison comparison)
    {
        output.Write($"pair,change,window,{Columns}\r\n");
        for (var i = 0; i < comparison.Lines.Length; i++)
        {
            var one = comparison.Lines[i];
            var pair = (i + 1).ToString(CultureInfo.InvariantCulture);
            if (one.Then is { } then) Write(output, then, pair, AnswerText.Word(one.Change), "then");
            if (one.Now is { } now) Write(output, now, pair, AnswerText.Word(one.Change), "now");
        }
    }

    private static void Write(TextWriter output, Line line, params ReadOnlySpan<string> before)
    {
        foreach (var quote in line.Quotes)
        {
            string?[] cells =
            [
                .. before, AnswerText.Word(line.Kind), line.Day, line.LastDay, string.Join("; ", line.Who), string.Join("; ", line.With), line.What, line.Manner, line.About, line.AboutKnown, line.Place,
                line.Article.Id.ToString(CultureInfo.InvariantCulture), line.Article.Name, line.Article.Uri, line.Article.Outlet, line.Article.Published, line.Fact,
                quote.At.Start.ToString(CultureInfo.InvariantCulture), quote.At.End.ToString(CultureInfo.InvariantCulture), quote.Text,
            ];
            output.Write(string.Join(',', cells.Select(CsvCell.Of)) + "\r\n");
        }
    }
}
