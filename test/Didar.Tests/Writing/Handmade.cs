using System.Collections.Immutable;
using Didar.Facts;
using Didar.Reading;
using Didar.Text;

namespace Didar.Tests.Writing;

/// <summary>A small report and its record, made by hand.</summary>
internal static class Handmade
{
    public const string Page = "رستمی: مرز باز می‌شود\n\nتهران - پیک - بهمن رستمی معاون وزیر راه امروز با سفیر گرجستان دیدار کرد.\nوی افزود: «مرز تا پایان ماه باز می‌شود.»\n";

    public static Article Article(string page = Page)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        for (var at = 0; at < page.Length;)
        {
            var end = page.IndexOf('\n', at);
            if (end < 0) end = page.Length;
            if (end > at) parts.Add(new(parts.Count == 0 ? PartKind.Headline : PartKind.Paragraph, new(at, end)));
            at = end + 1;
        }
        return new()
        {
            Id = "handmade",
            Uri = "handmade.txt",
            Page = page,
            Sha256 = new string('a', 64),
            Text = page,
            ToPage = Alignment.Identity(page.Length),
            Parts = parts.ToImmutable(),
        };
    }

    public static Record Record() => new()
    {
        Id = "handmade",
        Source = new() { Uri = "handmade.txt", Sha256 = new string('a', 64), Length = Page.Length, Outlet = "پیک", Place = "تهران", Places = new() { Place = Span("تهران") } },
        Title = Span("رستمی: مرز باز می‌شود"),
        Published = new("2015-02-10", "jalali", "day", null),
        Dated = new("2014-07", null, ["The office was made in 2014-07."]),
        Entities =
        [
            new()
            {
                Id = "e1",
                Kind = EntityKind.Person,
                Name = "بهمن رستمی",
                NameEn = "Bahman Rostami",
                Country = "IRN",
                Offices = [new("معاون وزیر راه", null, [Span("معاون وزیر راه")])],
                Mentions = [Mention("بهمن رستمی", MentionForm.Name), Mention("وی", MentionForm.Pronoun)],
                Because = ["One surname, one man."],
            },
            new() { Id = "e2", Kind = EntityKind.Office, Name = "سفیر گرجستان", Country = "GEO", Mentions = [Mention("سفیر گرجستان", MentionForm.Office)] },
        ],
        Statements =
        [
            new()
            {
                Id = "s1",
                Speaker = "e1",
                SpeakerAs = Span("وی"),
                Cue = [Span("افزود")],
                Content = [Span("مرز تا پایان ماه باز می‌شود")],
                Mode = SpeechMode.Direct,
                Act = Act.Offer,
                Target = Span("مرز تا"),
                Addressee = "e2",
                Venue = new(VenueKind.Meeting, Span("با سفیر گرجستان دیدار"), "m1"),
                Rule = "colon/clause",
            },
        ],
        Positions = [new() { Speaker = "e1", On = new("گرجستان", "GEO", "state"), Stance = Stance.For, Statements = ["s1"], Places = [Span("گرجستان")] }],
        Meetings =
        [
            new()
            {
                Id = "m1",
                Kind = MeetingKind.Meeting,
                Status = FactStatus.Held,
                Participants = ["e1", "e2"],
                When = new(Span("امروز"), "2015-02-09"),
                Evidence = [Span("بهمن رستمی معاون وزیر راه امروز با سفیر گرجستان دیدار کرد")],
                Rule = "meeting/noun",
            },
        ],
        Events =
        [
            new() { Id = "v1", Type = PloverType.Consult, Mode = "visit", Actors = ["GEO"], Recipients = ["IRN-GOV"], Status = FactStatus.Held, Evidence = [Span("با سفیر گرجستان دیدار کرد")], From = "m1", Rule = "from-meeting" },
            new() { Id = "v2", Type = PloverType.Agree, Actors = ["IRN"], Status = FactStatus.Planned, Evidence = [Span("مرز تا پایان ماه باز می‌شود")], From = "s1", Rule = "from-statement" },
        ],
        Problems = [new("DI010", "Reading", "The date 'x' could not be read.", new TextSpan(0, 1))],
    };

    public static TextSpan Span(string words)
    {
        var at = Page.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? throw new ArgumentException(words) : new(at, at + words.Length);
    }

    private static RecordMention Mention(string words, MentionForm form) => new(Span(words).Start, Span(words).End, form);
}
