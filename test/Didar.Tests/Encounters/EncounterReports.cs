using System.Globalization;
using System.Text;
using NodaTime;

namespace Didar.Tests.Encounters;

/// <summary>A made report, and what is true of it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Date">The date field; null for an undated report.</param>
/// <param name="Title">The headline.</param>
/// <param name="Text">The text.</param>
/// <param name="Tells">The meetings it tells so that a reader can know which.</param>
/// <param name="CopyOf">The report whose text it copies; null where it is its own.</param>
internal sealed record MadeReport(string Id, LocalDate? Date, string Title, string Text, int[] Tells, string? CopyOf);

/// <summary>
/// Reports of invented meetings, put together from <c>report-parts.tsv</c> with a fixed seed: each meeting in several
/// manners of telling, with copies, damage, and the traps in which reports are alike and the meetings are not one.
/// </summary>
internal sealed class EncounterReports
{
    private static readonly string[] Cities = ["تهران", "مشهد", "تبریز", "رشت", "بندرعباس"];
    private static readonly string[] Outlets = ["ایرنا", "ایسنا", "مهر", "فارس", "تسنیم", "ایلنا"];
    private static readonly string[] WeekDays = ["دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"];

    private readonly Random _random;
    private readonly ILookup<string, string[]> _parts;
    private readonly List<MadeReport> _reports = [];
    private int _meetings;

    private EncounterReports(int seed)
    {
        // A seeded generator of .NET gives the same numbers on each machine.
        _random = new Random(seed);
        _parts = File.ReadLines(Repository.At("test", "Didar.Tests", "Encounters", "report-parts.tsv")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToLookup(cells => cells[0], cells => cells[1..], StringComparer.Ordinal);
    }

    public static (IReadOnlyList<MadeReport> Reports, int Meetings) Make(int rounds, int seed = 20261124)
    {
        var made = new EncounterReports(seed);
        for (var round = 0; round < rounds; round++) made.Round(new LocalDate(2013, 9, 4).PlusDays(round * 37));
        return (made._reports, made._meetings);
    }

    /// <summary>One meeting told by many, and the traps round it.</summary>
    private void Round(LocalDate day)
    {
        var main = NewMeeting(day, null, null);
        TellByAll(main);
        // The same people three weeks and nine weeks later, about something else; its report recalls the first meeting.
        var later = NewMeeting(day.PlusDays(_random.Next(8, 25)), main.Host, main.Guest);
        Tell(later, Manner.Offices, later.Day, $"{main.Host[1]} هفته‌های گذشته نیز با {main.Guest[1]} دیدار کرده بود.");
        Tell(later, Manner.Names, later.Day);
        // The same day and the same bodies, other people.
        var hosts = _parts["host"].Where(host => host[3] == main.Host[3] && host[0] != main.Host[0]).ToArray();
        var guests = _parts["guest"].Where(guest => guest[0] != main.Guest[0]).ToArray();
        var other = NewMeeting(day, hosts.Length > 0 ? hosts[0] : main.Host, hosts.Length > 0 ? main.Guest : Pick(guests));
        Tell(other, Manner.Names, day);
        Tell(other, Manner.Surname, day);
        // What was announced before is not what was held.
        Announce(main);
    }

    private Meeting NewMeeting(LocalDate day, string[]? host, string[]? guest)
    {
        var said = _parts["said"].OrderBy(_ => _random.Next()).Take(5).ToArray();
        return new(_meetings++, day, host ?? Pick(_parts["host"].ToArray()), guest ?? Pick(_parts["guest"].ToArray()), Pick(Cities), Pick(_parts["topic"].ToArray())[0], said);
    }

    private void TellByAll(Meeting meeting)
    {
        var agency = Tell(meeting, Manner.Offices, meeting.Day);
        Copy(agency, "شرح دیدار امروز منتشر شد", cutTail: false);
        if (_random.Next(2) == 0) Copy(agency, agency.Title, cutTail: true);
        Tell(meeting, Manner.Names, _random.Next(2) == 0 ? meeting.Day : meeting.Day.PlusDays(1));
        Tell(meeting, Manner.Surname, meeting.Day);
        if (_random.Next(3) > 0) Tell(meeting, Manner.Damaged, meeting.Day);
        Tell(meeting, Manner.Undated, null);
        if (_random.Next(2) == 0) Tell(meeting, Manner.Brief, meeting.Day);
    }

    private MadeReport Tell(Meeting meeting, Manner manner, LocalDate? date, string tail = "")
    {
        var (host, guest) = (meeting.Host, meeting.Guest);
        var outlet = Pick(Outlets);
        var when = date is null || date == meeting.Day ? "امروز" : WeekDays[(int)meeting.Day.DayOfWeek - 1];
        string Said(int i, bool again) => meeting.Said[i][again ? 1 : 0].Replace("{T}", meeting.Topic, StringComparison.Ordinal);
        var (title, text) = manner switch
        {
            Manner.Offices => ($"{host[1]}: {Said(0, false)}", string.Join('\n',
                $"{meeting.City} - {outlet} - {host[3]} در دیدار {guest[3]} بر گسترش همکاری در {meeting.Topic} تاکید کرد.",
                $"به گزارش {outlet}، «{host[0]}» {host[2]} {when} با «{guest[0]}» {guest[2]} در {meeting.City} دیدار و درباره {meeting.Topic} گفت‌وگو کرد.",
                $"{host[1]} در این دیدار گفت: {Said(0, false)}.",
                $"وی افزود: {Said(1, false)}.",
                $"{guest[3]} نیز در این دیدار گفت: {Said(2, false)}.",
                $"{guest[1]} تصریح کرد: {Said(3, false)}.")),
            Manner.Names => ($"دیدار {guest[3]} با {host[3]}", string.Join('\n',
                $"{guest[0]} {guest[2]} {when} در {meeting.City} با {host[0]} {host[2]} دیدار کرد.",
                $"{guest[1]} در این دیدار با بیان اینکه {Said(3, true)}، اظهار داشت: {Said(2, true)}.",
                $"{host[1]} نیز با قدردانی از سفر هیات همراه گفت: {Said(1, true)}.",
                $"او خاطرنشان کرد: {Said(0, true)}.",
                $"به گزارش {outlet}، دو طرف همچنین درباره {meeting.Topic} رایزنی کردند.")),
            Manner.Surname => ($"{host[1]} با {guest[3]} دیدار کرد", string.Join('\n',
                $"به گزارش {outlet}، {host[0]} {host[2]} عصر {when} با {guest[1]} {guest[3]} دیدار کرد.",
                $"{host[1]} در این نشست تاکید کرد که {Said(1, true)}.",
                $"{guest[1]} هم گفت: {Said(3, false)}.",
                $"وی ادامه داد: {Said(2, true)}.")),
            Manner.Damaged => ($"{guest[1]}: {Said(2, false)}", Damaged(string.Join('\n',
                $"{meeting.City} - {outlet} - {guest[2]} می‌گوید {Said(2, false)}.",
                $"«{guest[0]}» {guest[2]} {when} در دیدار با «{host[0]}» {host[2]} گفت: {Said(3, true)}.",
                $"{host[1]} نیز افزود: {Said(0, true)}.",
                $"وی همچنین گفت: {Said(1, false)}."))),
            Manner.Undated => ($"{guest[3]} مهمان {host[3]} بود", string.Join('\n',
                $"{host[3]} در نشست با {guest[3]} از پیشرفت {meeting.Topic} سخن گفت.",
                $"{host[0]} {host[2]} که با {guest[0]} {guest[2]} در {meeting.City} دیدار می‌کرد، گفت: {Said(0, true)}.",
                $"{guest[1]} در پاسخ اعلام کرد: {Said(2, false)}.",
                $"{host[1]} در پایان به خبرنگار {outlet} گفت: {Said(4, false)}.")),
            _ => ($"رایزنی درباره {meeting.Topic}", string.Join('\n',
                $"{host[0]} {host[2]} {when} {guest[0]} {guest[2]} را به حضور پذیرفت.",
                $"{outlet} گزارش داد که در این دیدار درباره {meeting.Topic} گفت‌وگو شد.")),
        };
        return Keep(date, title, tail.Length > 0 ? $"{text}\n{tail}" : text, [meeting.Number], null);
    }

    private void Announce(Meeting meeting) =>
        Keep(meeting.Day.PlusDays(-1), $"دیدار فردای {meeting.Host[1]} و {meeting.Guest[1]}", string.Join('\n',
            $"به گزارش {Pick(Outlets)}، {meeting.Host[0]} {meeting.Host[2]} فردا با {meeting.Guest[0]} {meeting.Guest[2]} دیدار خواهد کرد.",
            $"قرار است در این دیدار درباره {meeting.Topic} گفت‌وگو شود."), [-1 - meeting.Number], null);

    private void Copy(MadeReport original, string title, bool cutTail)
    {
        var lines = original.Text.Split('\n');
        var text = string.Join('\n', cutTail ? lines[..^2] : lines).Replace("نیز در این دیدار", "نیز", StringComparison.Ordinal);
        Keep(original.Date, title, text, original.Tells, original.Id);
    }

    private MadeReport Keep(LocalDate? date, string title, string text, int[] tells, string? copyOf)
    {
        var report = new MadeReport(string.Create(CultureInfo.InvariantCulture, $"r{_reports.Count:D4}"), date, title, text, tells, copyOf);
        _reports.Add(report);
        return report;
    }

    // Arabic letters, and half-spaces turned into blanks, as old systems leave them.
    private static string Damaged(string text) =>
        new StringBuilder(text).Replace('ی', 'ي').Replace('ک', 'ك').Replace('\u200C', ' ').ToString();

    private T Pick<T>(T[] of) => of[_random.Next(of.Length)];

    private enum Manner { Offices, Names, Surname, Damaged, Undated, Brief }

    private sealed record Meeting(int Number, LocalDate Day, string[] Host, string[] Guest, string City, string Topic, string[][] Said);
}
