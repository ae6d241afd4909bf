using Didar.Knowledge;
using Didar.Resolution;
using Xunit;

namespace Didar.Tests.Resolution;

public sealed class RomaniserTests
{
    private static readonly Romaniser Romaniser = new(KnowledgeReader.Read([Repository.At("knowledge")]));

    [Theory]
    [InlineData("بهرام صدرایی", "Bahram Sadrai")]
    [InlineData("نادر کیانفر", "Nader Kianfar")]
    [InlineData("یدالله کوشکی", "Yadollah Koushki")]
    [InlineData("وحید یزدی", "Vahid Yazdi")]
    [InlineData("شهرام نیک‌آیین", "Shahram Nik-Ayn")]
    [InlineData("منیژه فرازمند", "Manijeh Farazmand")]
    public void A_name_no_list_has_is_written_word_by_word(string name, string expected) => Assert.Equal(expected, Romaniser.Write(name));

    [Fact]
    public void A_word_of_a_known_name_is_written_as_there() => Assert.EndsWith(" Shamkhani", Romaniser.Write("کامبیز شمخانی"), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "")]
    [InlineData("ع", "")]
    [InlineData("؟؟", "")]
    public void What_has_no_letter_is_empty(string name, string expected) => Assert.Equal(expected, Romaniser.Write(name));
}
