using System.Collections.Immutable;
using Didar.Knowledge;
using Xunit;

namespace Didar.Tests.Knowledge;

public sealed class ShippedKnowledgeTests
{
    private static readonly KnowledgeBase s_knowledge = KnowledgeReader.Read(Repository.At("knowledge"));

    [Fact]
    public void Every_row_is_read() => Assert.Empty(s_knowledge.Problems.Select(static problem => problem.Message));

    [Fact]
    public void Every_name_finds_its_own_row()
    {
        Check(NameKind.State, s_knowledge.States, static row => row.Names);
        Check(NameKind.Adjective, s_knowledge.States, static row => row.Adjectives);
        Check(NameKind.Capital, s_knowledge.States, static row => row.Capitals);
        Check(NameKind.Metonym, s_knowledge.States, static row => row.Metonyms);
        Check(NameKind.Body, s_knowledge.Bodies, static row => row.Names);
        Check(NameKind.Office, s_knowledge.Offices, static row => row.Titles);
        Check(NameKind.Person, s_knowledge.People, static row => row.Names);
        Check(NameKind.Surname, s_knowledge.People, static row => row.Surnames);
        Check(NameKind.Place, s_knowledge.Places, static row => row.Names);
        Check(NameKind.Framework, s_knowledge.Frameworks, static row => row.Names);
        Check(NameKind.Outlet, s_knowledge.Outlets, static row => row.Names);
        Check(NameKind.FirstName, s_knowledge.FirstNames, static row => [row.Name]);
        Check(NameKind.Honorific, s_knowledge.Honorifics, static row => row.Names);
    }

    private static void Check<T>(NameKind kind, ImmutableArray<T> rows, Func<T, ImmutableArray<string>> names)
    {
        Span<NameMatch> found = stackalloc NameMatch[64];
        for (var row = 0; row < rows.Length; row++)
        {
            var variants = names(rows[row]);
            for (var variant = 0; variant < variants.Length; variant++)
            {
                var entry = new NameEntry(kind, row, variant);
                var length = variants[variant].Length;
                var isFound = false;
                foreach (var match in found[..s_knowledge.Gazetteer.Match(variants[variant], 0, found)])
                    isFound |= match.Entry == entry && match.End == length && (match.Fit & ~NameFit.CommonWord) == NameFit.Whole;
                Assert.True(isFound, $"{kind} '{variants[variant]}'");
            }
        }
    }
}
