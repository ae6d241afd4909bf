namespace Didar.Knowledge;

/// <summary>How the tables write prepositions: in Latin letters, so that a row reads from left to right.</summary>
internal static class Prepositions
{
    /// <summary>The Persian preposition; null where the name is none.</summary>
    public static string? Of(string name) => name switch
    {
        "az" => "از",
        "be" => "به",
        "bar" => "بر",
        "ba" => "با",
        "dar" => "در",
        "roye" => "روی",
        "baraye" => "برای",
        "darbare" => "درباره",
        "nesbat" => "نسبت به",
        "aleyh" => "علیه",
        _ => null,
    };
}
