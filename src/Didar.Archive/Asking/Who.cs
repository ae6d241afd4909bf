using System.Collections.Immutable;

namespace Didar.Archive.Asking;

/// <summary>Somebody who was asked about.</summary>
/// <param name="Actors">The numbers of the archive's actors that are he: one, or several of one name whose sides do not part them.</param>
/// <param name="Kind">person, office, organisation, state, group or people.</param>
/// <param name="Known">The id in the knowledge.</param>
/// <param name="Name">The name.</param>
/// <param name="NameEn">The English name.</param>
/// <param name="Country">The side acted for.</param>
/// <param name="Articles">How many articles he acts in.</param>
public sealed record Who(ImmutableArray<long> Actors, string Kind, string? Known, string Name, string? NameEn, string? Country, long Articles)
{
    /// <summary>Others who are called by these words too, and were not meant where one had to be chosen.</summary>
    public ImmutableArray<Who> Others { get; init; } = [];
}
