using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Didar.Archive.Adding;
using Didar.Facts;
using Didar.Text;

namespace Didar.Archive.Correcting;

/// <summary>An actor of the archive, with what is needed to enter it where it is not known.</summary>
/// <param name="Key">As in the table <c>actor</c>: <c>known:</c> and the knowledge id, else kind, folded name and side.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name in standard spelling.</param>
/// <param name="NameEn">Its English name, where known.</param>
/// <param name="Known">Its id in the knowledge files, where known.</param>
/// <param name="Country">The side it acts for, where known.</param>
public sealed record ActorIdentity(string Key, EntityKind Kind, string Name, string? NameEn, string? Known, string? Country)
{
    /// <summary>An actor that no list knows.</summary>
    public static ActorIdentity Of(EntityKind kind, string name, string? country)
    {
        var entity = new RecordEntity { Id = "", Kind = kind, Name = name, Country = country };
        return new(ActorKey.Of(entity), kind, name, null, null, country);
    }

    /// <summary>Reads <c>kind:name:country</c>; the country may be left out.</summary>
    public static bool TryParse(string told, [NotNullWhen(true)] out ActorIdentity? actor)
    {
        ArgumentNullException.ThrowIfNull(told);
        var parts = told.Split(':');
        actor = parts.Length is 2 or 3 && parts[1].Trim().Length > 0 && Words.TryRead<EntityKind>(parts[0], out var kind)
            ? Of(kind, parts[1].Trim(), parts.Length == 3 && parts[2].Length > 0 ? parts[2] : null)
            : null;
        return actor is not null;
    }
}

/// <summary>An actor in one article.</summary>
/// <param name="Actor">Who it is.</param>
/// <param name="Mentions">Where the article refers to it; empty for one that the article does not mention.</param>
public sealed record Party(ActorIdentity Actor, ImmutableArray<TextSpan> Mentions);
