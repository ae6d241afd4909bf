using System.Collections.Immutable;
using System.Text.Json;
using Didar.Text;

namespace Didar.Reading;

/// <summary>
/// Reads reports: from bytes to an <see cref="Article"/> with its parts, its source line and its date. A page that can
/// not be read is an article without text, with the <see cref="Problem"/> that says why.
/// </summary>
/// <param name="outlets">The names of outlets; a name that is not among them is read too.</param>
/// <param name="words">The wording of pages.</param>
public sealed class ArticleReader(OutletList outlets, PageWords words)
{
    private readonly SourceLineReader _sourceLines = new(outlets, words);
    private readonly PublicationReader _publications = new(words);
    private readonly HtmlReader _pages = new(words);

    /// <summary>Reads one page.</summary>
    /// <param name="bytes">The page as it came.</param>
    /// <param name="uri">Its path or address; the article's id is its name without folder and ending.</param>
    /// <param name="format">Its form; by default told from <paramref name="uri"/> and the first bytes.</param>
    /// <param name="given">The date of publication where the caller knows it; it goes before a printed one.</param>
    /// <exception cref="ArgumentException">The form is <see cref="Format.JsonLines"/>: see <see cref="ReadLines"/>.</exception>
    public Article Read(ReadOnlySpan<byte> bytes, string uri, Format? format = null, Publication? given = null)
    {
        ArgumentNullException.ThrowIfNull(uri);
        var form = format ?? FormatGuess.Of(uri, bytes);
        if (form == Format.JsonLines) throw new ArgumentException("JSON lines hold many articles: use ReadLines.", nameof(format));
        var decoded = PageDecoder.Decode(bytes, form == Format.Html);
        return ReadPage(decoded.Page, IdOf(uri), uri, form, given, decoded.Problems);
    }

    /// <summary>Reads one page that is decoded already.</summary>
    /// <param name="page">The page.</param>
    /// <param name="uri">Its path or address.</param>
    /// <param name="format">Its form: text or HTML.</param>
    /// <param name="given">The date of publication where the caller knows it.</param>
    public Article Read(string page, string uri, Format format = Format.Text, Publication? given = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(uri);
        return ReadPage(page, IdOf(uri), uri, format, given, SurrogateProblems(page));
    }

    /// <summary>
    /// Reads JSON lines one by one: <c>id</c>, <c>title</c>, <c>text</c>, <c>url</c>, <c>date</c>. An article's page is
    /// its title, a line feed and its text. A line that can not be read is an article without text, called by its
    /// number, with the problem; the others go on. A stream that is no text is one article, with that problem.
    /// </summary>
    /// <param name="stream">The lines in UTF-8; no more than one line is held.</param>
    /// <param name="uri">Where they come from.</param>
    /// <param name="given">The date of publication for lines without one.</param>
    public IEnumerable<Article> ReadLines(Stream stream, string uri, Publication? given = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(uri);
        var lines = new ByteLines(stream);
        if (ByteEvidence.LooksBinary(lines.Peek()))
        {
            yield return ReadPage("", IdOf(uri), uri, Format.Text, given, [new(ReadingProblems.NotText, ReadingProblems.Stage, "The bytes are no lines of UTF-8.")]);
            yield break;
        }
        for (var number = 1; lines.Next() is { } line; number++)
        {
            if (!line.AsSpan().Trim(" \t"u8).IsEmpty) yield return ReadLine(line, uri, number, given);
        }
    }

    /// <summary>Reads one of the <see cref="ReadLines">JSON lines</see>, for callers that cut the lines themselves.</summary>
    /// <param name="bytes">The line in UTF-8.</param>
    /// <param name="uri">Where it comes from.</param>
    /// <param name="number">Its number, counted from 1.</param>
    /// <param name="given">The date of publication for a line without one.</param>
    public Article ReadLine(ReadOnlySpan<byte> bytes, string uri, int number, Publication? given = null)
    {
        if (number == 1 && bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        var called = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{IdOf(uri)}:{number}");
        JsonLine line;
        try
        {
            line = JsonLine.Parse(bytes);
        }
        catch (JsonException wrong)
        {
            return ReadPage("", called, uri, Format.Text, given, [new(ReadingProblems.BadLine, ReadingProblems.Stage,
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Line {number} could not be read: {wrong.Message.TrimEnd('.')}."))]);
        }
        var (publication, problems) = (given, ImmutableArray<Problem>.Empty);
        if (line.Date is { Length: > 0 } date)
        {
            if (DateReader.TryRead(date, out var day, out var precision, out var calendar)) publication = new(day, precision, calendar, null);
            else problems = [new(ReadingProblems.UnreadableDate, ReadingProblems.Stage, $"The date '{date}' could not be read.")];
        }
        return ReadPage(line.Title + "\n" + line.Text, line.Id ?? called, line.Url ?? uri, Format.Text, publication, problems);
    }

    private Article ReadPage(string page, string id, string uri, Format format, Publication? given, ImmutableArray<Problem> problems)
    {
        var report = format == Format.Html
            ? _pages.Read(page)
            : new FoundReport(page, Alignment.Identity(page.Length), PlainTextReader.Read(page, words), _publications.Read(page));
        if (problems.IsEmpty || page.Length > 0) problems = problems.AddRange(ProblemsOf(page, report));
        return new Article
        {
            Id = id,
            Uri = uri,
            Page = page,
            Sha256 = PageHash.Of(page),
            Text = report.Text,
            ToPage = report.ToPage,
            Parts = report.Parts,
            SourceLine = _sourceLines.Read(report.Text, report.Parts),
            Published = given ?? report.Published,
            Problems = problems,
        };
    }

    private IEnumerable<Problem> ProblemsOf(string page, FoundReport report)
    {
        if (report.Parts.IsEmpty)
        {
            yield return page.AsSpan().IsWhiteSpace()
                ? new(ReadingProblems.Empty, ReadingProblems.Stage, "The page is empty.")
                : new(ReadingProblems.NoReport, ReadingProblems.Stage, "No report was found in the page.");
            yield break;
        }
        var language = LanguageCheck.Of(report.Text, words);
        if (language is not (WrittenLanguage.Persian or WrittenLanguage.Unknown))
            yield return new(ReadingProblems.NotPersian, ReadingProblems.Stage, $"The text seems to be {LanguageCheck.NameOf(language)}, not Persian.");
    }

    private static ImmutableArray<Problem> SurrogateProblems(string page)
    {
        for (var i = page.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < page.Length; i++)
        {
            if (!char.IsSurrogate(page[i])) continue;
            if (char.IsHighSurrogate(page[i]) && i + 1 < page.Length && char.IsLowSurrogate(page[i + 1])) i++;
            else return [new(ReadingProblems.LoneSurrogates, ReadingProblems.Stage, "The page holds half a surrogate pair, which is no character.", new TextSpan(i, i + 1))];
        }
        return [];
    }

    private static string IdOf(string uri)
    {
        var name = uri.AsSpan(uri.AsSpan().LastIndexOfAny('/', '\\') + 1);
        var query = name.IndexOfAny('?', '#');
        if (query > 0) name = name[..query];
        var dot = name.LastIndexOf('.');
        if (dot > 0) name = name[..dot];
        return name.IsEmpty ? uri : name.ToString();
    }
}
