using Didar.Knowledge;
using NodaTime;
using Xunit;

namespace Didar.Tests.Knowledge;

public sealed class KnowledgeSearchTests
{
    private static readonly KnowledgeBase Shipped = KnowledgeReader.Read(Repository.At("knowledge"));

    [Theory]
    [InlineData("علي شمخاني", "ali-shamkhani")]
    [InlineData("شمخانی", "ali-shamkhani")]
    [InlineData("Ali Shamkhani", "ali-shamkhani")]
    [InlineData("ali-shamkhani", "ali-shamkhani")]
    [InlineData("recep tayyip erdogan", "recep-tayyip-erdogan")]
    [InlineData("دی‌میستورا", "staffan-de-mistura")]
    [InlineData("دو میستورا", "staffan-de-mistura")]
    public void A_person_is_found_in_any_spelling(string words, string id) =>
        Assert.Contains(KnowledgeSearch.Find(Shipped, words).People, person => person.Id == id);

    [Theory]
    [InlineData("وزير امور خارجه روسيه", "rus-foreign-minister")]
    [InlineData("minister of foreign affairs of russia", "rus-foreign-minister")]
    [InlineData("دبير شورايعالي امنيت ملي", "irn-snsc-secretary")]
    public void An_office_is_found_by_its_titles(string words, string id) =>
        Assert.Equal([id], KnowledgeSearch.Find(Shipped, words).Offices.Select(office => office.Id));

    [Theory]
    [InlineData("")]
    [InlineData("«»")]
    [InlineData("ناکجاآبادی‌پور")]
    public void Nothing_is_found_for_what_is_not_there(string words)
    {
        var hits = KnowledgeSearch.Find(Shipped, words);
        Assert.Empty(hits.People);
        Assert.Empty(hits.Offices);
    }

    [Theory]
    [InlineData(2009, HoldsOn.No)]
    [InlineData(2010, HoldsOn.Perhaps)]
    [InlineData(2011, HoldsOn.Yes)]
    [InlineData(2013, HoldsOn.No)]
    public void Whether_a_tenure_holds_counts_with_its_precision(int year, HoldsOn expected)
    {
        var tenure = new Tenure("p", "o", new(2010, 0, 0), new(2012, 5, 1), Certain: true);
        var day = new LocalDate(year, 3, 1);
        Assert.Equal(expected, KnowledgeSearch.Holds(tenure, day, day));
        if (expected == HoldsOn.Yes) Assert.Equal(HoldsOn.Perhaps, KnowledgeSearch.Holds(tenure with { Certain = false }, day, day));
    }
}
