namespace Didar.Language;

/// <summary>The endings of verb forms and the persons they tell.</summary>
internal static class VerbEndings
{
    internal static readonly (string Ending, byte Person)[] Past = [("", 3), ("م", 1), ("ی", 2), ("یم", 4), ("ید", 5), ("ند", 6)];

    internal static readonly (string Ending, byte Person)[] Present = [("م", 1), ("ی", 2), ("د", 3), ("یم", 4), ("ید", 5), ("ند", 6)];

    internal static readonly (string Ending, byte Person)[] Perfect =
    [
        ("ه", 0), ("ه\u200Cام", 1), ("ه\u200Cای", 2), ("ه\u200Cاست", 3), ("ه\u200Cایم", 4), ("ه\u200Cاید", 5), ("ه\u200Cاند", 6),
    ];
}
