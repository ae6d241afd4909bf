using Didar.Reading;
using NodaTime.Text;

namespace Didar.Archive.Asking;

/// <summary>The days that are asked about, ends included; ISO 8601, null where a side is open.</summary>
public readonly record struct Window(string? From, string? To)
{
    private const string Between = "..";

    /// <summary>Whether there is no bound.</summary>
    public bool IsOpen => From is null && To is null;

    /// <summary>The window from one date to another, each a day, month or year, Jalali or Gregorian; null for no bound.</summary>
    /// <exception cref="AskException">One is no date, or the last lies before the first.</exception>
    public static Window Of(string? from, string? to)
    {
        var window = new Window(
            from is null ? null : LocalDatePattern.Iso.Format(Days(from).Start),
            to is null ? null : LocalDatePattern.Iso.Format(Days(to).End));
        if (window is { From: { } first, To: { } last } && string.CompareOrdinal(first, last) > 0)
            throw new AskException($"{from}{Between}{to}: the last day lies before the first", isAmbiguous: true);
        return window;
    }

    /// <summary>Reads <c>FROM..TO</c>, where a side may be left out, or one date for all its days.</summary>
    /// <exception cref="AskException">It is no window.</exception>
    public static Window Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = text.IndexOf(Between, StringComparison.Ordinal);
        return at < 0 ? Of(text, text) : Of(Part(text[..at]), Part(text[(at + Between.Length)..]));
    }

    /// <summary>How many of the days from one to another lie in the window; sides that are open reach as far as days do.</summary>
    internal int Overlap(string? first, string? last)
    {
        var from = Math.Max(Number(From, 0), Number(first, 0));
        return Math.Max(0, Math.Min(Number(To, int.MaxValue), Number(last, int.MaxValue)) - from + (from < int.MaxValue ? 1 : 0));
    }

    private static int Number(string? day, int none) =>
        day is not null && LocalDatePattern.Iso.Parse(day) is { Success: true, Value: var date } ? NodaTime.Period.DaysBetween(new NodaTime.LocalDate(1, 1, 1), date) : none;

    private static string? Part(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static NodaTime.DateInterval Days(string text) => DayInterval.TryRead(text, out var days)
        ? days
        : throw new AskException($"'{text}' is no date; write 2015-02-10, 2015-02, 1393/11/21 or \"21 بهمن 1393\"", isAmbiguous: true);
}
