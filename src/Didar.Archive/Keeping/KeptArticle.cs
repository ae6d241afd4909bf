namespace Didar.Archive.Keeping;

/// <summary>An article of the archive, without its text.</summary>
/// <param name="Id">Its number in this archive.</param>
/// <param name="Sha256">SHA-256 of its decoded text.</param>
/// <param name="Name">What the report is called by.</param>
/// <param name="Uri">Where it was found first.</param>
/// <param name="Title">The headline.</param>
/// <param name="Outlet">The outlet it names as its own.</param>
/// <param name="Published">When it came out; ISO 8601, as long as it is known.</param>
/// <param name="DayFrom">The first day on which it may have come out.</param>
/// <param name="DayTo">The last.</param>
public sealed record KeptArticle(long Id, string Sha256, string Name, string Uri, string? Title, string? Outlet, string? Published, string? DayFrom, string? DayTo)
{
    /// <summary>The columns of <c>article a</c> in the order of the members.</summary>
    internal const string Columns = "a.id, a.sha256, a.name, a.uri, a.title, a.outlet, a.published, a.day_from AS DayFrom, a.day_to AS DayTo";
}
