using System.Collections.Immutable;
using Didar.Text;

namespace Didar.Knowledge;

/// <summary>The columns of each file, and how a row is made of them. A column's number is its place in the list.</summary>
internal static class RowParsers
{
    // What a field's word stands for where it is no word of the list; no kind has so many members.
    private const byte None = byte.MaxValue;

    public static readonly string[] StateColumns = ["id", "fa", "en", "adjective", "capital", "metonyms", "kind"];
    public static readonly string[] BodyColumns = ["id", "fa", "en", "kind", "code", "parent"];
    public static readonly string[] OfficeColumns = ["id", "fa", "en", "body", "country", "parent", "single"];
    public static readonly string[] PersonColumns = ["id", "fa", "en", "honorifics", "country", "surname"];
    public static readonly string[] TenureColumns = ["person", "office", "from", "to", "precision", "certainty"];
    public static readonly string[] PlaceColumns = ["id", "fa", "en", "country", "kind"];
    public static readonly string[] FrameworkColumns = ["id", "fa", "en", "kind", "members", "from", "to"];
    public static readonly string[] OutletColumns = ["id", "fa", "en", "kind", "country"];
    public static readonly string[] FirstNameColumns = ["fa", "gender", "en"];
    public static readonly string[] SuffixColumns = ["fa", "en"];
    public static readonly string[] HonorificColumns = ["fa", "kind", "en", "keep"];

    public static readonly string[] CommonWordColumns = ["fa", "of"];

    public static State? State(ref TsvReader row, out string? fault)
    {
        var kind = row[6] switch
        {
            "state" => StateKind.State, "disputed" => StateKind.Disputed, "former" => StateKind.Former, "union" => StateKind.Union, _ => (StateKind)None,
        };
        return !IsWhole(ref row, out fault) || !IsKnown((byte)kind, ref row, 6, ref fault) ? null
            : new(row[0].ToString(), row.Variants(1), row[2].ToString(), row.Variants(3), row.Variants(4), row.Variants(5), kind);
    }

    public static Body? Body(ref TsvReader row, out string? fault)
    {
        var kind = row[3] switch
        {
            "ministry" => BodyKind.Ministry, "parliament" => BodyKind.Parliament, "government" => BodyKind.Government,
            "council" => BodyKind.Council, "court" => BodyKind.Court, "force" => BodyKind.Force, "igo" => BodyKind.Igo,
            "alliance" => BodyKind.Alliance, "party" => BodyKind.Party, "agency" => BodyKind.Agency, "company" => BodyKind.Company,
            "group" => BodyKind.Group, "university" => BodyKind.University, "office" => BodyKind.Office, _ => (BodyKind)None,
        };
        return !IsWhole(ref row, out fault) || !IsKnown((byte)kind, ref row, 3, ref fault) ? null
            : new(row[0].ToString(), row.Variants(1), row[2].ToString(), kind, row[4].ToString(), OrNull(row[5]));
    }

    public static Office? Office(ref TsvReader row, out string? fault)
    {
        var single = row[6] switch { "yes" => 1, "no" => 0, _ => None };
        return !IsWhole(ref row, out fault) || !IsKnown((byte)single, ref row, 6, ref fault) ? null
            : new(row[0].ToString(), row.Variants(1), row[2].ToString(), OrNull(row[3]), row[4].ToString(), OrNull(row[5]), single == 1);
    }

    public static Person? Person(ref TsvReader row, out string? fault) => !IsWhole(ref row, out fault) ? null
        : new(row[0].ToString(), row.Variants(1), row[2].ToString(), row.Variants(5), row.Variants(3), row[4].ToString());

    public static Tenure? Tenure(ref TsvReader row, out string? fault)
    {
        fault = null;
        PartialDate from = default, to = default;
        var certain = row[5] switch { "sure" => 1, "uncertain" => 0, _ => None };
        if (row[0].IsEmpty || row[1].IsEmpty) fault = "person or office is empty";
        else if (!PartialDate.TryParse(row[2], out from)) fault = Unknown(ref row, 2);
        else if (!row[3].IsEmpty && !PartialDate.TryParse(row[3], out to)) fault = Unknown(ref row, 3);
        else if (row[4] is not ("year" or "month" or "day")) fault = Unknown(ref row, 4);
        if (fault is not null || !IsKnown((byte)certain, ref row, 5, ref fault)) return null;
        return new(row[0].ToString(), row[1].ToString(), from, row[3].IsEmpty ? null : to, certain == 1);
    }

    public static Place? Place(ref TsvReader row, out string? fault)
    {
        var kind = row[4] switch
        {
            "capital" => PlaceKind.Capital, "province" => PlaceKind.Province, "city" => PlaceKind.City,
            "region" => PlaceKind.Region, "site" => PlaceKind.Site, "sea" => PlaceKind.Sea, _ => (PlaceKind)None,
        };
        return !IsWhole(ref row, out fault) || !IsKnown((byte)kind, ref row, 4, ref fault) ? null
            : new(row[0].ToString(), row.Variants(1), row[2].ToString(), OrNull(row[3]), kind);
    }

    public static Framework? Framework(ref TsvReader row, out string? fault)
    {
        var kind = row[3] switch
        {
            "agreement" => FrameworkKind.Agreement, "process" => FrameworkKind.Process, "resolution" => FrameworkKind.Resolution,
            "conference" => FrameworkKind.Conference, "plan" => FrameworkKind.Plan, _ => (FrameworkKind)None,
        };
        if (!IsWhole(ref row, out fault) || !IsKnown((byte)kind, ref row, 3, ref fault)) return null;
        PartialDate from = default, to = default;
        if (!row[5].IsEmpty && !PartialDate.TryParse(row[5], out from)) fault = Unknown(ref row, 5);
        else if (!row[6].IsEmpty && !PartialDate.TryParse(row[6], out to)) fault = Unknown(ref row, 6);
        return fault is not null ? null
            : new(row[0].ToString(), row.Variants(1), row[2].ToString(), kind, row.Variants(4),
                row[5].IsEmpty ? null : from, row[6].IsEmpty ? null : to);
    }

    public static Outlet? Outlet(ref TsvReader row, out string? fault)
    {
        if (!IsWhole(ref row, out fault)) return null;
        var names = row.Variants(1);
        ImmutableArray<string> ordinary = [];
        if (row[1].Contains('~'))
        {
            ordinary = [.. names.Where(static name => name[0] == '~').Select(static name => name[1..])];
            names = [.. names.Select(static name => name.TrimStart('~'))];
        }
        return new(row[0].ToString(), names, row[2].ToString(), row[3].ToString(), row[4].ToString(), ordinary);
    }

    public static FirstName? FirstName(ref TsvReader row, out string? fault)
    {
        var gender = row[1] switch { "f" => Gender.Female, "m" => Gender.Male, "fm" => Gender.Any, _ => (Gender)None };
        fault = row[0].IsEmpty ? "fa is empty" : null;
        return fault is not null || !IsKnown((byte)gender, ref row, 1, ref fault) ? null : new(row[0].ToString(), gender, row[2].ToString());
    }

    public static SurnameSuffix? Suffix(ref TsvReader row, out string? fault)
    {
        fault = row[0].IsEmpty ? "fa is empty" : null;
        return fault is not null ? null : new(row[0].ToString(), row[1].ToString());
    }

    public static Honorific? Honorific(ref TsvReader row, out string? fault)
    {
        var kind = row[1] switch
        {
            "academic" => HonorificKind.Academic, "religious" => HonorificKind.Religious, "military" => HonorificKind.Military,
            "courtesy" => HonorificKind.Courtesy, "late" => HonorificKind.Late, "noble" => HonorificKind.Noble, _ => (HonorificKind)None,
        };
        var names = row.Variants(0);
        fault = names.IsEmpty ? "fa is empty" : null;
        return fault is not null || !IsKnown((byte)kind, ref row, 1, ref fault) ? null : new(names, kind, row[2].ToString(), row[3] is "yes");
    }

    public static CommonWord? CommonWord(ref TsvReader row, out string? fault)
    {
        fault = row[0].IsEmpty ? "fa is empty" : null;
        var of = NameKinds.None;
        foreach (var name in row.Variants(1))
        {
            var kinds = name switch
            {
                "state" => NameKinds.States, "body" => NameKinds.Bodies, "surname" => NameKinds.Surnames, "place" => NameKinds.Places,
                "framework" => NameKinds.Frameworks, "outlet" => NameKinds.Outlets, "first" => NameKinds.FirstNames, _ => NameKinds.None,
            };
            if (kinds == NameKinds.None) fault = Unknown(ref row, 1);
            of |= kinds;
        }
        if (of == NameKinds.None) fault ??= "of is empty";
        return fault is not null ? null : new(row[0].ToString(), of);
    }

    private static bool IsWhole(ref TsvReader row, out string? fault)
    {
        fault = row[0].IsEmpty ? "id is empty" : row[1].Trim('|').IsEmpty ? "fa is empty" : null;
        return fault is null;
    }

    private static bool IsKnown(byte value, ref TsvReader row, int column, ref string? fault)
    {
        if (value == None) fault = Unknown(ref row, column);
        return value != None;
    }

    private static string Unknown(ref TsvReader row, int column) => $"{row.NameOf(column)} can't be '{row[column]}'";

    private static string? OrNull(ReadOnlySpan<char> field) => field.IsEmpty ? null : field.ToString();
}
