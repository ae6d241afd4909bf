using System.Data.Common;
using System.Text;
using Dapper;
using Didar.Archive.Adding;
using Didar.Facts;
using Didar.Writing;

namespace Didar.Archive.Correcting;

/// <summary>Writes what an article says now: the tables of facts, and where corrections hold the record they make.</summary>
internal sealed class CurrentRows(DbConnection connection, ArticleRows rows, ActorBook actors)
{
    private static readonly string[] OfFacts = ["fact_state", "corrected", "evidence", "time_told", "problem", "event", "position", "encounter_block", "encounter_member", "digest", "meeting", "statement", "entity"];

    private readonly RecordRows _records = new(rows, actors);

    /// <summary>Adds the rows of a record.</summary>
    /// <param name="article">Its article.</param>
    /// <param name="facts">The record as it was read, prepared.</param>
    /// <param name="correct">Prepares it with corrections.</param>
    /// <param name="corrections">Those that hold for it.</param>
    /// <param name="ids">Gives ids.</param>
    /// <param name="transaction">What it is part of.</param>
    /// <returns>What no longer fits.</returns>
    public IReadOnlyList<Unfit> Add(long article, PreparedFacts facts, Func<CorrectedRecord, PreparedFacts> correct, List<CorrectionEntry> corrections, Ids ids, DbTransaction transaction)
    {
        if (corrections.Count == 0)
        {
            _records.Add(article, facts, ids, transaction);
            return [];
        }
        var corrected = RecordCorrector.Apply(facts.Record, corrections);
        _records.Add(article, correct(corrected) with { Tenures = [.. facts.Tenures.Where(tenure => Keeps(facts, corrected, tenure.Entity))] }, ids, transaction);
        rows.Corrected.Add(article, Packing.Pack(Encoding.UTF8.GetBytes(RecordJson.Write(corrected.Record))));
        var numbers = corrections.ToDictionary(static one => one.Key, static one => one.Id, StringComparer.Ordinal);
        foreach (var fact in corrected.States) rows.States.Add(article, fact.Fact, Words.Of(fact.State), numbers[fact.By[^1]]);
        return corrected.Unfits;
    }

    /// <summary>Takes the rows of an article's facts away; the article, its words and its record as it was read stay.</summary>
    public void Remove(long article, DbTransaction transaction)
    {
        Run("DELETE FROM statement_terms WHERE rowid IN (SELECT id FROM statement WHERE article_id = @article)");
        Run("DELETE FROM meeting_terms WHERE rowid IN (SELECT id FROM meeting WHERE article_id = @article)");
        foreach (var table in OfFacts) Run($"DELETE FROM {table} WHERE article_id = @article");

        void Run(string sql) => connection.Execute(sql, new { article }, transaction);
    }

    // Tenures are found by the index of the entity, which a merge may have moved.
    private static bool Keeps(PreparedFacts facts, CorrectedRecord corrected, int entity) =>
        entity < corrected.Keys.Length && corrected.Keys[entity] == facts.Keys[entity];
}
