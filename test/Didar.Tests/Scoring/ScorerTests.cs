using Didar.Facts;
using Didar.Scoring;
using Didar.Text;
using Xunit;
using Record = Didar.Facts.Record;

namespace Didar.Tests.Scoring;

public sealed class ScorerTests
{
    private const string Text = "سپهر: راه باز است\nسپهر آرام، وزیر راه، با خانم نادری دیدار کرد.\nوی با اشاره به برف افزود: راه باز است. نادری 😀 گفت: راه بسته است.";

    private static readonly MarkedArticle Article = new(Text, new()
    {
        Id = "sample",
        Source = new(null, null, null),
        Entities =
        [
            new() { Id = "e1", Kind = EntityKind.Person, Name = "سپهر آرام", Mentions = ["سپهر", "سپهر آرام", "وی"], Offices = ["وزیر راه"], Country = "IRN" },
            new() { Id = "e2", Kind = EntityKind.Person, Name = "نادری", Mentions = ["خانم نادری", "نادری"] },
        ],
        Meetings = [new() { Kind = MeetingKind.Meeting, Status = FactStatus.Held, Participants = ["e1", "e2"] }],
        Statements =
        [
            Said("e1", ":", "راه باز است") with { In = MarkedPart.Title },
            Said("e1", "افزود", "راه باز است") with { Preamble = "برف", Target = "راه", Addressee = "e2" },
            Said("e2", "گفت", "راه بسته است"),
        ],
        Events = [new() { Type = PloverType.Consult, Actors = ["IRN-GOV"] }],
    });

    [Fact]
    public void A_right_record_has_full_marks()
    {
        var result = Scorer.Score(Article, MarkedRecords.Of(Article));
        Assert.Empty(result.Errors);
        Assert.All(result.Score.Figures, figure => Assert.Equal(1, figure.Value));
    }

    [Fact]
    public void Words_told_twice_are_found_where_each_statement_stands()
    {
        Assert.Equal(Text.IndexOf("راه باز", StringComparison.Ordinal), Article.Statements[0].Content?.Start);
        Assert.Equal(Text.LastIndexOf("راه باز", StringComparison.Ordinal), Article.Statements[1].Content?.Start);
    }

    [Fact]
    public void A_missing_record_counts_as_an_empty_one()
    {
        var score = Scorer.Score(Article, null).Score;
        Assert.Equal(1, score.RecordsMissing);
        Assert.Equal(new Measure(0, 0, 3), score.StatementsFound);
        Assert.Equal(new Share(3, 3), score.SourceLine);
    }

    [Fact]
    public void The_other_speaker_makes_a_statement_found_but_not_right()
    {
        var result = Scorer.Score(Article, Changed(statement => statement with { Speaker = "e2" }));
        Assert.Equal(new Measure(3, 3, 3), result.Score.StatementsFound);
        Assert.Equal(new Measure(1, 3, 3), result.Score.StatementsRight);
        Assert.Equal(["speaker", "speaker"], result.Errors.Select(error => error.Kind));
    }

    [Fact]
    public void Speech_that_swallows_the_preamble_is_neither_right_nor_wrong_there()
    {
        var preamble = Article.Statements[1].Preamble!.Value;
        var score = Scorer.Score(Article, Changed(statement => statement.Id == "s2" ? statement with { Content = [preamble, .. statement.Content] } : statement)).Score;
        Assert.Equal(1, score.SpeechAttributed.F1);
    }

    [Fact]
    public void A_pronoun_names_nobody()
    {
        var record = MarkedRecords.Of(Article);
        var nameless = record.Entities.Select(entity => entity with { Name = "وی", Mentions = [] });
        Assert.Equal(0, Scorer.Score(Article, record with { Entities = [.. nameless] }).Score.PeopleFound.Right);
    }

    [Fact]
    public void Places_outside_of_the_text_are_no_fault()
    {
        var score = Scorer.Score(Article, Changed(statement => statement with { Content = [new TextSpan(5, 9_000)], Cue = [new TextSpan(8_000, 9_000)] })).Score;
        Assert.Equal(3, score.StatementsFound.Found);
    }

    [Fact]
    public void A_target_is_right_where_half_of_the_words_of_both_are_in_both()
    {
        var score = Scorer.Score(Article, Changed(statement => statement.Id == "s2" ? statement with { Target = statement.Content[0] } : statement)).Score;
        Assert.Equal(new Measure(0, 1, 1), score.Targets);
    }

    [Fact]
    public void Somebody_else_spoken_to_is_wrong_and_nobody_is_missing()
    {
        Assert.Equal(new Measure(0, 1, 1), Scorer.Score(Article, Changed(statement => statement.Id == "s2" ? statement with { Addressee = "e1" } : statement)).Score.Addressees);
        Assert.Equal(new Measure(0, 0, 1), Scorer.Score(Article, Changed(statement => statement with { Addressee = null })).Score.Addressees);
    }

    [Fact]
    public void An_event_of_another_status_is_found_all_the_same()
    {
        var record = MarkedRecords.Of(Article);
        var score = Scorer.Score(Article, record with { Events = [record.Events[0] with { Status = FactStatus.Denied }] }).Score;
        Assert.Equal((1, new Share(0, 1)), (score.Events.Right, score.EventStatus));
    }

    [Fact]
    public void Codes_agree_by_their_first_three_letters()
    {
        var record = MarkedRecords.Of(Article);
        record = record with { Events = [record.Events[0] with { Actors = ["IRN"] }] };
        Assert.Equal(1, Scorer.Score(Article, record).Score.Events.Right);
    }

    private static Record Changed(Func<Statement, Statement> change)
    {
        var record = MarkedRecords.Of(Article);
        return record with { Statements = [.. record.Statements.Select(change)] };
    }

    private static MarkedStatement Said(string speaker, string cue, string content) => new()
    {
        Speaker = speaker,
        Cue = cue,
        Content = content,
        Mode = SpeechMode.Direct,
        Act = Act.State,
        In = MarkedPart.Body,
    };
}
