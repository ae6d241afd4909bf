using System.Globalization;
using Didar.Language;
using Didar.Tests.Normalising;
using Xunit;

namespace Didar.Tests.Specs;

/// <summary>
/// An <c>expect</c> line is a sentence, the tokens of the whole input, or a verb form: form, verb, tense, person.
/// </summary>
public sealed class LanguageSpec
{
    private static readonly Analyser Analyser = new(Articles.Data);

    public static TheoryData<string> Examples => SpecRun.Examples("language");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Holds(string example) => SpecRun.Check("language", example, static e =>
    {
        var sorts = e.Expected.Select(l => l.Split(" | ")[0]).ToHashSet(StringComparer.Ordinal);
        return Lines(Analyser.Analyse(Articles.Normaliser.Normalise(Articles.Of(e.Input)))).Where(l => sorts.Contains(l.Split(" | ")[0]));
    });

    private static IEnumerable<string> Lines(Analysis analysis)
    {
        foreach (var sentence in analysis.Sentences) yield return "sentence | " + sentence.Span.In(analysis.Text);
        yield return "tokens | " + string.Join(' ', analysis.Tokens.Select(t => t.Span.In(analysis.Text)));
        foreach (var token in analysis.Tokens.Where(t => t.Verb.IsVerb))
        {
            var verb = token.Verb;
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"verb | {token.Span.In(analysis.Text)} | {Articles.Data.Verbs[verb.Stem].Lemma} | {(verb.Negative ? "-" : "")}{verb.Tense} | {verb.Person}");
        }
    }
}
