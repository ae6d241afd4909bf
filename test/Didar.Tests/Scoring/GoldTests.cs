using Didar.Scoring;
using Xunit;

namespace Didar.Tests.Scoring;

/// <summary>The project's own marked articles are marked as <c>gold/README.md</c> says.</summary>
public sealed class GoldTests
{
    private static readonly IReadOnlyList<MarkedArticle> Gold = MarkedFolder.Read(Repository.At("gold"));

    [Fact]
    public void There_are_marked_articles() => Assert.NotEmpty(Gold);

    [Fact]
    public void Every_marked_word_stands_in_its_article()
    {
        var missing = from article in Gold
                      from words in WordsOf(article.Marks)
                      where !article.Text.Contains(words, StringComparison.Ordinal)
                      select $"{article.Id}: {words}";
        Assert.Empty(missing);
    }

    [Fact]
    public void The_marks_as_a_record_have_full_marks()
    {
        var evaluation = Evaluation.Of(Gold, MarkedRecords.Of);
        Assert.Empty(evaluation.Errors);
        Assert.All(evaluation.Total.Figures, figure => Assert.Equal(1, figure.Value));
    }

    private static IEnumerable<string> WordsOf(Marks marks) =>
    [
        .. marks.Entities.SelectMany(entity => entity.Mentions.Concat(entity.Offices)),
        .. marks.Meetings.Select(meeting => meeting.Place).OfType<string>(),
        .. marks.Statements.SelectMany(statement => statement.Cue.Split('…', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
        .. marks.Statements.Select(statement => statement.Content),
        .. marks.Statements.Select(statement => statement.Preamble).OfType<string>(),
    ];
}
