using System.Globalization;
using Didar.Archive.Asking;

namespace Didar.Cli.Outputs;

/// <summary>Answers for people. Each line has its article, its place in the page and the characters that stand there.</summary>
internal static class AnswerText
{
    public static void Write(TextWriter output, Answer answer)
    {
        foreach (var who in answer.Asked) Write(output, who);
        foreach (var line in answer.Lines)
        {
            output.WriteLine();
            Write(output, line, "");
        }
        if (answer.Lines.Count > 0) output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{answer.Total} found, {answer.Lines.Count} shown"));
    }

    public static void Write(TextWriter output, Dossier dossier)
    {
        Write(output, dossier.Who);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {dossier.First ?? "?"} to {dossier.Last ?? "?"}: {dossier.Meetings.Total} meetings, {dossier.Statements.Total} statements, {dossier.Positions.Total} positions"));
        Write(output, "Names", dossier.Names);
        if (!dossier.Offices.IsEmpty) Head(output, "Offices");
        foreach (var office in dossier.Offices)
        {
            output.WriteLine(office.FromKnowledge
                ? $"  {office.From} to {office.To ?? "now"}  {office.Office}  by the knowledge{(office.IsCertain ? "" : ", uncertain")}"
                : string.Create(CultureInfo.InvariantCulture, $"  {office.From ?? "?"} to {office.To ?? "?"}  {OneLine.Of(office.Title)}  in {office.Articles} articles"));
            if (office is { Article: { } article, Quote: { } quote }) output.WriteLine($"      {Place(article, quote)}");
        }
        Write(output, "Met", dossier.With);
        Write(output, "Outlets", dossier.Outlets);
        Write(output, "Positions", dossier.Positions);
        Write(output, "Meetings", dossier.Meetings);
        Write(output, "Statements", dossier.Statements);
    }

    public static void Write(TextWriter output, Comparison comparison)
    {
        Write(output, comparison.Asked);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  then {Of(comparison.Between)}: {comparison.Then} statements and positions about {OneLine.Of(comparison.About)}; now {Of(comparison.And)}: {comparison.Now}"));
        foreach (var one in comparison.Lines)
        {
            Head(output, one.Because is null ? Word(one.Change) : $"{Word(one.Change)}: {OneLine.Of(one.Because)}");
            if (one.Then is { } then) Write(output, then, "then  ");
            if (one.Now is { } now) Write(output, now, "now   ");
        }
    }

    /// <summary>The word that JSON has for a value, too.</summary>
    public static string Word(LineKind kind) => kind switch { LineKind.Statement => "statement", LineKind.Meeting => "meeting", _ => "position" };

    /// <inheritdoc cref="Word(LineKind)"/>
    public static string Word(Change change) => change switch { Change.Kept => "kept", Change.New => "new", Change.Dropped => "dropped", _ => "reversed" };

    /// <summary>The day, or the first and the last of those that are possible.</summary>
    public static string Day(Line line) => (line.Day, line.LastDay) switch
    {
        (null, null) => "undated",
        ({ } day, null) => day,
        var (first, last) => $"{first}..{last}",
    };

    private static void Write(TextWriter output, Who who)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{OneLine.Of(who.Name)}  {string.Join(", ", new[] { who.Kind, who.Country, who.NameEn, who.Known }.OfType<string>())}  {who.Articles} articles"));
        foreach (var other in who.Others) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  not meant: {OneLine.Of(other.Name)} (--actor {other.Actors[0]})"));
    }

    private static void Write(TextWriter output, string head, IReadOnlyCollection<Share> shares)
    {
        if (shares.Count == 0) return;
        Head(output, head);
        foreach (var share in shares) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {share.Count,5}  {share.First ?? "?"} to {share.Last ?? "?"}  {OneLine.Of(share.Value)}"));
    }

    private static void Write(TextWriter output, string head, Section section)
    {
        if (section.Total == 0) return;
        Head(output, section.Lines.Count < section.Total ? string.Create(CultureInfo.InvariantCulture, $"{head}, the latest {section.Lines.Count} of {section.Total}") : head);
        foreach (var line in section.Lines) Write(output, line, "");
    }

    private static void Write(TextWriter output, Line line, string before)
    {
        output.WriteLine($"{before}{Day(line)}  {Word(line.Kind)}  {string.Join(", ", new[] { line.What, line.Manner }.OfType<string>())}");
        Member(output, line.Kind == LineKind.Meeting ? "who" : "speaker", string.Join("; ", line.Who));
        Member(output, line.Kind == LineKind.Meeting ? "with" : "to", string.Join("; ", line.With));
        Member(output, "about", line.About);
        Member(output, "place", line.Place);
        foreach (var quote in line.Quotes) output.WriteLine($"    {Place(line.Article, quote)}");
    }

    private static void Member(TextWriter output, string label, string? value)
    {
        if (!string.IsNullOrEmpty(value)) output.WriteLine($"    {label,-8}  {OneLine.Of(value)}");
    }

    private static void Head(TextWriter output, string head)
    {
        output.WriteLine();
        output.WriteLine(head);
    }

    private static string Of(Window window) => window.From == window.To ? window.From ?? ".." : $"{window.From}..{window.To}";

    private static string Place(Origin article, Quote quote) =>
        string.Create(CultureInfo.InvariantCulture, $"{OneLine.Of(article.Name)} ({article.Id}) {quote.At.Start}-{quote.At.End}  {(quote.Text is null ? "(its source is gone)" : OneLine.Of(quote.Text))}");
}
