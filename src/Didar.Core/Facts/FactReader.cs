using System.Collections.Immutable;
using System.Globalization;
using Didar.Language;
using Didar.Mentions;
using Didar.Normalising;
using Didar.Resolution;
using Didar.Text;

namespace Didar.Facts;

/// <summary>Makes the record of a report: the stage's entry.</summary>
public static class FactReader
{
    /// <summary>Reads the weights that <see cref="Read"/> tells acts with, from a folder with <c>models/</c>.</summary>
    /// <exception cref="IOException">The file is missing or can't be read.</exception>
    /// <exception cref="InvalidDataException">The file is damaged or of another version.</exception>
    public static LinearWeights LoadActs(string folder) => LinearWeights.Load(Path.Combine(folder, "models", "acts.bin"));

    /// <summary>Finds statements, meetings and events and leads every fact back to the page.</summary>
    /// <param name="cast">Who takes part.</param>
    /// <param name="acts">The weights that tell an act from the words of a statement; without them a table of words decides.</param>
    /// <param name="trace">Collects what was weighed and refused; null where nobody asks.</param>
    public static Record Read(Cast cast, LinearWeights? acts = null, Trace? trace = null)
    {
        ArgumentNullException.ThrowIfNull(cast);
        var drafts = new StatementFinder(cast, trace).Find();
        new ActChooser(cast.Mentioned.Marked, acts).Choose(drafts);
        var meetings = new MeetingFinder(cast, trace).Find();
        new TargetFinder(cast).Find(drafts);
        new VenueFinder(cast, meetings).Find(drafts);
        new AddresseeFinder(cast).Find(drafts);
        return new RecordMaker(cast).Make(drafts, meetings, new EventFinder(cast).Find(drafts, meetings));
    }
}

/// <summary>Numbers the entities that take part in a fact and turns every span into one of the page.</summary>
internal sealed class RecordMaker(Cast cast)
{
    private const int LastNewsSentence = 3;

    private readonly NormalText _normal = cast.Analysis.NormalText;
    private readonly Dictionary<Entity, string> _ids = [];
    private readonly List<Entity> _order = [];
    private readonly TimeReader _times = new(cast);

    public Record Make(List<Draft> drafts, List<MeetingDraft> meetings, List<EventDraft> events)
    {
        var article = _normal.Article;
        var problems = new List<Problem>();
        var dating = new Dating(cast, drafts);
        var window = dating.Window(problems);
        var holders = new OfficeHolders(cast.Mentioned.Marked.Knowledge, dating.Days);
        var involved = new HashSet<Entity>(drafts.Select(d => d.Speaker).Concat(drafts.Select(d => d.Addressee).OfType<Entity>()).Concat(meetings.SelectMany(m => m.Participants)));
        foreach (var entity in cast.Entities)
        {
            if (involved.Contains(entity)) IdOf(entity);
        }
        var statements = ImmutableArray.CreateBuilder<Statement>(drafts.Count);
        foreach (var draft in drafts) statements.Add(StatementOf(draft, statements.Count + 1, meetings));
        return new Record
        {
            Id = article.Id,
            Source = SourceOf(article),
            Title = TitleOf(article),
            Published = article.Published is { } p ? DateOf(p) : null,
            Dated = window,
            Events = [.. events.Select((e, i) => EventOf(e, i + 1))],
            Meetings = [.. meetings.Select((m, i) => MeetingOf(m, i + 1))],
            Entities = [.. _order.Select(entity => EntityOf(entity, holders))],
            Times = [.. cast.Mentioned.Times.Select(time => _times.Read(time, Page(time.Tokens)))],
            Statements = statements.ToImmutable(),
            Positions = [.. new PositionFinder(cast).Find(drafts).Select(PositionOf)],
            Problems = problems.Count == 0 ? article.Problems : [.. article.Problems, .. problems],
        };
    }

    private string IdOf(Entity entity)
    {
        if (_ids.TryGetValue(entity, out var id)) return id;
        _order.Add(entity);
        return _ids[entity] = Numbered('e', _order.Count);
    }

    private Statement StatementOf(Draft draft, int number, List<MeetingDraft> meetings) => new()
    {
        Id = Numbered('s', number),
        Speaker = IdOf(draft.Speaker),
        SpeakerAs = draft.Cue.Subject is { } subject ? Page(subject.Tokens) : null,
        Cue = CueOf(draft.Cue),
        Content = [_normal.ToPage.ToSource(draft.Content)],
        Preamble = draft.Preamble is { IsEmpty: false } preamble ? [_normal.ToPage.ToSource(preamble)] : [],
        Mode = draft.Mode,
        Act = draft.Act,
        Target = draft.Target is { IsEmpty: false } target ? _normal.ToPage.ToSource(target) : null,
        Addressee = draft.Addressee is { } addressee ? IdOf(addressee) : null,
        Venue = draft.Venue is { } venue ? new(venue.Kind, Page(venue.At), venue.Meeting is { } meeting ? Numbered('m', meetings.IndexOf(meeting) + 1) : null) : null,
        Rule = draft.Cue.Kind switch
        {
            CueKind.Verb => $"frame/{draft.Cue.Frame!.Id}/{draft.Completion}",
            CueKind.Colon => $"colon/{draft.Completion}",
            _ => $"source/{draft.Completion}",
        },
    };

    private Position PositionOf(PositionDraft draft) => new()
    {
        Speaker = IdOf(draft.Speaker),
        On = draft.On,
        Stance = draft.Stance,
        Statements = [.. draft.Statements.Select(index => Numbered('s', index + 1))],
        Places = [.. draft.Places.Select(Page)],
    };

    private ImmutableArray<TextSpan> CueOf(Cue cue) =>
        cue.Verb.IsEmpty || cue.Verb.First == cue.Element.First ? [Page(cue.Element)]
        : cue.Element.End == cue.Verb.First ? [Page(new TokenRange(cue.Element.First, cue.Verb.End))]
        : [Page(cue.Element), Page(cue.Verb)];

    private Meeting MeetingOf(MeetingDraft draft, int number)
    {
        var sentences = cast.Analysis.Sentences;
        return new()
        {
            Id = Numbered('m', number),
            Kind = draft.Kind,
            Status = draft.Status,
            Participants = [.. draft.Participants.Select(IdOf)],
            Place = !draft.Place.IsEmpty ? new PlaceName(Words(draft.Place), Page(draft.Place))
                : IsNews(draft) && _normal.Article.SourceLine.Place is { } dateline ? new PlaceName(dateline.Name, _normal.Article.ToPage.ToSource(dateline.At)) : null,
            When = draft.When.IsEmpty ? null : new MeetingTime(Page(draft.When), _times.DateOf(draft.When, draft.Status is FactStatus.Planned or FactStatus.Proposed)),
            Topics = [.. draft.Topics.Select(Page)],
            Evidence = [.. draft.Sentences.Select(s => _normal.ToPage.ToSource(sentences[s].Span))],
            Rule = draft.Rule,
        };
    }

    /// <summary>Whether the encounter is the report's news, so that it took place where the report is dated from.</summary>
    private static bool IsNews(MeetingDraft draft) => draft.Status == FactStatus.Held && draft.Kind is MeetingKind.Meeting or MeetingKind.Multilateral && draft.Sentences[0] <= LastNewsSentence;

    private Event EventOf(EventDraft draft, int number) => new()
    {
        Id = Numbered('v', number),
        Type = draft.Type,
        Mode = draft.Mode,
        Actors = [.. draft.Actors],
        Recipients = [.. draft.Recipients],
        Status = draft.Status,
        Evidence = [_normal.ToPage.ToSource(draft.Evidence)],
        From = draft.From,
        Rule = draft.Rule,
    };

    private RecordEntity EntityOf(Entity entity, OfficeHolders holders) => new()
    {
        Id = _ids[entity],
        Kind = entity.Kind switch
        {
            MentionKind.Person => EntityKind.Person,
            MentionKind.Office or MentionKind.Pronoun => EntityKind.Office,
            MentionKind.People => EntityKind.People,
            MentionKind.State => EntityKind.State,
            MentionKind.Group => EntityKind.Group,
            _ => EntityKind.Organisation,
        },
        Name = entity.Name,
        NameEn = entity.English,
        Known = entity.Known,
        Country = entity.Country,
        Offices = [.. entity.Offices.Select(o => new HeldOffice(o.Words, o.Known, [.. o.Tokens.Select(Page)]))],
        Holders = holders.Of(entity),
        Mentions = [.. entity.Mentions.Select(MentionOf).OrderBy(m => m.Start)],
        Because = [.. entity.Because],
    };

    private RecordMention MentionOf(Mention mention)
    {
        var span = Page(mention.Tokens);
        var form = mention.Kind switch
        {
            MentionKind.State when mention.Rule == "mention/this-state" => MentionForm.Pronoun,
            MentionKind.Pronoun => MentionForm.Pronoun,
            MentionKind.Office => MentionForm.Office,
            _ => MentionForm.Name,
        };
        return new(span.Start, span.End, form);
    }

    private string Words(TokenRange tokens) =>
        cast.Analysis.Text[cast.Analysis.Tokens[tokens.First].Span.Start..cast.Analysis.Tokens[tokens.End - 1].Span.End];

    public static string Numbered(char prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}");

    private TextSpan Page(TokenRange tokens) =>
        _normal.ToPage.ToSource(new(cast.Analysis.Tokens[tokens.First].Span.Start, cast.Analysis.Tokens[tokens.End - 1].Span.End));

    private static TextSpan? TitleOf(Reading.Article article)
    {
        foreach (var part in article.Parts)
        {
            if (part.Kind == Reading.PartKind.Headline) return article.ToPage.ToSource(part.Span);
        }
        return null;
    }

    private static RecordDate DateOf(Reading.Publication p) => new(
        p.Date.ToString(p.Precision switch { Reading.DatePrecision.Year => "uuuu", Reading.DatePrecision.Month => "uuuu-MM", _ => "uuuu-MM-dd" }, CultureInfo.InvariantCulture),
        TimeReader.CalendarOf(p.Calendar),
        p.Precision switch { Reading.DatePrecision.Year => "year", Reading.DatePrecision.Month => "month", _ => "day" },
        p.At);

    private static RecordSource SourceOf(Reading.Article article) => new()
    {
        Uri = article.Uri,
        Sha256 = article.Sha256,
        Length = article.Page.Length,
        Outlet = article.SourceLine.Outlet?.Name,
        Via = article.SourceLine.Via?.Name,
        Place = article.SourceLine.Place?.Name,
        Places = new SourcePlaces
        {
            Outlet = article.SourceLine.Outlet is { } o ? article.ToPage.ToSource(o.At) : null,
            Via = article.SourceLine.Via is { } v ? article.ToPage.ToSource(v.At) : null,
            Place = article.SourceLine.Place is { } p ? article.ToPage.ToSource(p.At) : null,
        },
    };
}
