using System.Collections.Immutable;
using System.Text;
using Didar.Text;
using NodaTime;

namespace Didar.Knowledge;

/// <summary>Whether a tenure holds on a day.</summary>
public enum HoldsOn
{
    /// <summary>It does not.</summary>
    No,
    /// <summary>Its ends are not known so exactly, or the row is uncertain.</summary>
    Perhaps,
    /// <summary>It does.</summary>
    Yes,
}

/// <summary>The people and offices that a search found, each in the order of the files.</summary>
/// <param name="People">The people.</param>
/// <param name="Offices">The offices.</param>
public sealed record KnowledgeHits(ImmutableArray<Person> People, ImmutableArray<Office> Offices);

/// <summary>Looks people and offices up by name, in any spelling, in Persian or English, or by id.</summary>
public static class KnowledgeSearch
{
    /// <summary>Those that are called so; where none is, those whose name has the words in it.</summary>
    public static KnowledgeHits Find(KnowledgeBase knowledge, string words)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(words);
        var wanted = Folded(words);
        if (wanted.Length == 0) return new([], []);
        var whole = Find(knowledge, name => string.Equals(name, wanted, StringComparison.Ordinal));
        return whole.People.IsEmpty && whole.Offices.IsEmpty ? Find(knowledge, name => name.Contains(wanted, StringComparison.Ordinal)) : whole;
    }

    /// <summary>Whether a tenure holds through some days.</summary>
    public static HoldsOn Holds(Tenure tenure, LocalDate first, LocalDate last)
    {
        ArgumentNullException.ThrowIfNull(tenure);
        if (tenure.From.Earliest > last || (tenure.To is { } end && end.Latest < first)) return HoldsOn.No;
        return tenure.Certain && tenure.From.Latest <= first && (tenure.To is not { } to || to.Earliest >= last) ? HoldsOn.Yes : HoldsOn.Perhaps;
    }

    private static KnowledgeHits Find(KnowledgeBase knowledge, Func<string, bool> fits) => new(
        [.. knowledge.People.Where(person => person.Names.Concat(person.Surnames).Append(person.English).Append(person.Id).Any(name => fits(Folded(name))))],
        [.. knowledge.Offices.Where(office => office.Titles.Append(office.English).Append(office.Id).Any(name => fits(Folded(name))))]);

    // Persian letters as everywhere; of Latin ones the letter without its marks, no hyphens or apostrophes.
    private static string Folded(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in Folding.Fold(name))
        {
            if (c is '-' or '\'' or '.' or '’' or '‘') continue;
            folded.Append(c switch
            {
                'á' or 'à' or 'â' or 'ã' or 'ä' or 'å' or 'Á' or 'Ä' or 'Å' or 'ă' => 'a',
                'ç' or 'Ç' or 'ć' or 'č' or 'Č' => 'c',
                'é' or 'è' or 'ê' or 'ë' or 'É' => 'e',
                'ğ' => 'g',
                'í' or 'ì' or 'î' or 'ï' or 'ı' or 'İ' => 'i',
                'ł' or 'Ł' => 'l',
                'ñ' or 'ń' => 'n',
                'ó' or 'ò' or 'ô' or 'õ' or 'ö' or 'ø' or 'Ö' or 'Ø' => 'o',
                'ş' or 'Ş' or 'š' or 'Š' or 'ś' => 's',
                'ú' or 'ù' or 'û' or 'ü' or 'Ü' => 'u',
                'ý' => 'y',
                'ž' or 'Ž' or 'ż' => 'z',
                _ => c,
            });
        }
        return folded.ToString();
    }
}
