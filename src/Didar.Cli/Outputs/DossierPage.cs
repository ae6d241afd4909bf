using System.Globalization;
using System.Net;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Didar.Archive.Asking;

namespace Didar.Cli.Outputs;

/// <summary>A dossier as one self-contained page, from right to left, fit for print: no script, nothing from outside.</summary>
internal static class DossierPage
{
    private static readonly string Style = Load();

    public static string Write(Dossier dossier)
    {
        var html = new StringBuilder();
        var policy = $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'";
        html.Append("<!doctype html>\n<html lang=\"fa\" dir=\"rtl\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(policy)
            .Append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"Didar\">\n<title>")
            .Append(Text(dossier.Who.Name)).Append("</title>\n<style>").Append(Style).Append("</style>\n</head>\n<body>\n<h1>").Append(Text(dossier.Who.Name)).Append("</h1>\n<p class=\"sum\">")
            .Append(Latin(string.Join(", ", new[] { dossier.Who.NameEn, dossier.Who.Country, dossier.Who.Known }.OfType<string>())))
            .Append(CultureInfo.InvariantCulture, $" {Number(dossier.Who.Articles)} گزارش، {Number(dossier.Meetings.Total)} دیدار، {Number(dossier.Statements.Total)} گفته، {Number(dossier.Positions.Total)} موضع؛ ")
            .Append(Days(dossier.First, dossier.Last)).Append("</p>\n");
        Shares(html, "نام\u200Cها", dossier.Names);
        Offices(html, dossier);
        Shares(html, "با چه کسانی", dossier.With);
        Shares(html, "رسانه\u200Cها", dossier.Outlets);
        Lines(html, "موضع\u200Cها", dossier.Positions);
        Lines(html, "دیدارها", dossier.Meetings);
        Lines(html, "گفته\u200Cها", dossier.Statements);
        return html.Append("</body>\n</html>\n").ToString();
    }

    private static void Offices(StringBuilder html, Dossier dossier)
    {
        if (dossier.Offices.IsEmpty) return;
        html.Append("<h2>سمت\u200Cها</h2>\n<table>\n");
        foreach (var office in dossier.Offices)
        {
            html.Append("<tr><td>").Append(Days(office.From, office.To)).Append("</td><td>")
                .Append(office.FromKnowledge ? $"{Latin(office.Office ?? office.Title)} <em>از دانش\u200Cنامهٔ برنامه{(office.IsCertain ? "" : "، نامطمئن")}</em>" : Text(office.Title)).Append("</td><td>");
            if (office is { Article: { } article, Quote: { } quote }) Quote(html, article, quote);
            html.Append("</td></tr>\n");
        }
        html.Append("</table>\n");
    }

    private static void Shares(StringBuilder html, string head, IReadOnlyCollection<Share> shares)
    {
        if (shares.Count == 0) return;
        html.Append("<h2>").Append(head).Append("</h2>\n<table>\n");
        foreach (var share in shares) html.Append("<tr><td>").Append(Text(share.Value)).Append("</td><td>").Append(Number(share.Count)).Append("</td><td>").Append(Days(share.First, share.Last)).Append("</td></tr>\n");
        html.Append("</table>\n");
    }

    private static void Lines(StringBuilder html, string head, Section section)
    {
        if (section.Total == 0) return;
        html.Append("<h2>").Append(head);
        if (section.Lines.Count < section.Total) html.Append(CultureInfo.InvariantCulture, $" <small>{Number(section.Lines.Count)} از {Number(section.Total)}</small>");
        html.Append("</h2>\n");
        foreach (var line in section.Lines)
        {
            html.Append("<section>\n<p class=\"what\">").Append(Latin(AnswerText.Day(line))).Append(' ').Append(Latin(string.Join(", ", new[] { line.What, line.Manner }.OfType<string>()))).Append(' ')
                .Append(Text(string.Join("، ", line.Who.Concat(line.With))));
            if (line.About is { } about) html.Append(" \u2014 ").Append(Text(about));
            if (line.Place is { } place) html.Append(" (").Append(Text(place)).Append(')');
            html.Append("</p>\n");
            foreach (var quote in line.Quotes) Quote(html, line.Article, quote);
            html.Append("</section>\n");
        }
    }

    private static void Quote(StringBuilder html, Origin article, Quote quote) => html.Append("<blockquote>").Append(Text(quote.Text ?? "…")).Append("</blockquote><cite>")
        .Append(Text(article.Outlet ?? "")).Append(' ').Append(Latin(string.Create(CultureInfo.InvariantCulture, $"{article.Published} {article.Name} ({article.Id}) {quote.At.Start}-{quote.At.End} {article.Uri}"))).Append("</cite>\n");

    private static string Days(string? from, string? to) => Latin($"{from ?? "?"} \u2013 {to ?? ""}");

    private static string Latin(string text) => $"<bdi dir=\"ltr\">{Text(text)}</bdi>";

    // Characters that embed or override a direction would turn what follows.
    private static string Text(string text) => WebUtility.HtmlEncode(OneLine.Of(text));

    private static string Number(long number) => string.Create(CultureInfo.InvariantCulture, $"{number}") is var digits
        ? string.Concat(digits.Select(static digit => (char)(digit - '0' + '\u06F0'))) : "";

    private static string Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Didar.Cli.dossier.css")
            ?? throw new InvalidOperationException("dossier.css is not in the assembly");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
