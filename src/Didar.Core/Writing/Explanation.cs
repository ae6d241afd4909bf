using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Didar.Text;

namespace Didar.Writing;

/// <summary>All that was found, and what was weighed and refused, at one place of a report or in the whole of it.</summary>
public sealed record Explanation
{
    // Persian letters as themselves, as in a record.
    private static readonly ExplanationJsonContext Context = new(new JsonSerializerOptions(ExplanationJsonContext.Default.Options) { Encoder = RecordJson.Encoder });

    /// <summary>What the report is called by.</summary>
    public required string Id { get; init; }

    /// <summary>The place asked for, in UTF-16 code units of the decoded page; null for the whole report.</summary>
    public int? At { get; init; }

    /// <summary>Which part of the article the place is in: headline, paragraph …; null outside all parts, and for the whole report.</summary>
    public string? Part { get; init; }

    /// <summary>The number of that part among the article's parts, from 1.</summary>
    public int? PartNumber { get; init; }

    /// <summary>The word at the place; null where there is none.</summary>
    public ExplainedWord? Word { get; init; }

    /// <summary>What was found there, in the order of the text.</summary>
    public ImmutableArray<Finding> Found { get; init; } = [];

    /// <summary>What was weighed and refused there, in the order of the text.</summary>
    public ImmutableArray<Finding> Refused { get; init; } = [];

    /// <summary>One JSON object on one line, without the line feed.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Context.Explanation);
}

/// <summary>A word as the language stage reads it.</summary>
/// <param name="Source">As the page has it.</param>
/// <param name="Place">Where, in the page.</param>
/// <param name="Normal">In normal spelling.</param>
/// <param name="Changes">What was changed, one sentence each; empty where nothing was.</param>
/// <param name="Parts">Its syntactic words: form, lemma, part of speech, phrase.</param>
public sealed record ExplainedWord(string Source, TextSpan Place, string Normal, ImmutableArray<string> Changes, ImmutableArray<ExplainedPart> Parts);

/// <summary>A syntactic word.</summary>
/// <param name="Form">Its letters.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Pos">Its universal part of speech.</param>
/// <param name="Phrase">The phrase it begins or goes on with: B-NP, I-NP, B-PP …; null outside all phrases.</param>
public sealed record ExplainedPart(string Form, string Lemma, string Pos, string? Phrase);

/// <summary>Something found or refused, and why.</summary>
/// <param name="Kind">entity, statement, meeting, event, time; of what was refused: cue, speaker, statement, meeting, person, office.</param>
/// <param name="Id">Its id in the record; null for a time and for what was refused.</param>
/// <param name="Role">What the place is to it: name, cue, content, target, evidence …</param>
/// <param name="Place">The words, in the page.</param>
/// <param name="Words">The words as the reader of the page sees them.</param>
/// <param name="Because">The rule and the reasons, one sentence each.</param>
public sealed record Finding(string Kind, string? Id, string? Role, TextSpan Place, string Words, ImmutableArray<string> Because);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.Never)]
[JsonSerializable(typeof(Explanation))]
internal sealed partial class ExplanationJsonContext : JsonSerializerContext;
