using Didar.Archive.Correcting;
using Didar.Archive.Opening;
using Didar.Archive.Terms;
using Didar.Facts;
using Didar.Knowledge;
using Didar.Language;
using Didar.Reading;
using Didar.Writing;

namespace Didar.Archive.Adding;

/// <summary>Makes ready what the writer takes: everything that costs and needs no database. Serves many threads.</summary>
/// <param name="dialect">The archive's database.</param>
/// <param name="terms">Reads the words of names.</param>
/// <param name="knowledge">Whose tenures the offices may be.</param>
public sealed class ArticlePreparer(Dialect dialect, TermReader terms, KnowledgeBase knowledge)
{
    private readonly FactPreparer _facts = new(dialect, terms);

    /// <summary>Prepares a report.</summary>
    /// <param name="source">Where it was found.</param>
    /// <param name="article">The report.</param>
    /// <param name="analysis">Its words.</param>
    /// <param name="record">What it says.</param>
    /// <param name="given">The date the caller gave for it.</param>
    public PreparedArticle Prepare(FoundSource source, Article article, Analysis analysis, Record record, string? given = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(record);
        var words = TermReader.Of(analysis);
        return new()
        {
            Source = source,
            Given = given,
            Title = record.Title?.In(article.Page),
            Json = Packing.Pack(RecordJson.WriteUtf8(record)),
            Bytes = source.IsKept ? Packing.Pack(source.Bytes) : null,
            Terms = TermText.Of(words, dialect),
            Facts = _facts.Prepare(article.Page, words, RecordCorrector.Apply(record, [])) with { Tenures = TenuresOf(record) },
            Correct = corrected => _facts.Prepare(article.Page, words, corrected),
        };
    }

    private List<(int, Tenure)> TenuresOf(Record record)
    {
        var tenures = new List<(int, Tenure)>();
        for (var i = 0; i < record.Entities.Length; i++)
        {
            if (record.Entities[i] is not { Known: { } known, Offices.IsEmpty: false } entity) continue;
            foreach (var tenure in knowledge.TenuresOfPerson(known))
            {
                if (entity.Offices.Any(office => office.Office == tenure.Office)) tenures.Add((i, tenure));
            }
        }
        return tenures;
    }
}
