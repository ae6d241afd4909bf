using Didar.Normalising;
using Didar.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Didar.Tests.Normalising;

public sealed class AlignmentProperties
{
    private static readonly string[] Pieces =
    [
        "می", "شود", "رود", "گروه", "ها", "های", "ه", "ای", "اند", "تر", "بین", "المللی", "ي", "ك", "\u0640", "\u064E", "\u200C", "\u200D", "\u200B",
        "\u200F", " ", "  ", "\u00A0", "\n", "،", ".", ":", "؟", "!", "\"", "«", "»", "(", ")", "*", "**", "&zwnj;", "&amp;", "&#1740;", "&", ";",
        "<<", "'", "12", "۳", "٤", "a", "F-16", "http://a.b", "\uFDF2", "\uFEF3", "\uD83D", "\uDE00", "\uD83D\uDE00", "\u00AC", "...", "ه.ش", "ا.", "نمی", "-", ",",
    ];

    private static Arbitrary<string> Texts() =>
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void Normalising_twice_changes_nothing() => Check(page =>
    {
        var once = Articles.Normaliser.Normalise(Articles.Of(page)).Text;
        return string.Equals(once, Articles.Normaliser.Normalise(Articles.Of(once)).Text, StringComparison.Ordinal);
    });

    [Fact]
    public void Each_character_leads_to_source_that_normalises_to_it() => Check(page =>
        AlignmentCheck.FirstFault(Articles.Normaliser.Normalise(Articles.Of(page))) is null);

    private static void Check(Func<string, bool> property) =>
        FsCheck.Fluent.Prop.ForAll(Texts(), property).Check(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(2000));
}
