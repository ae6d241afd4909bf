using System.Collections.Immutable;
using Didar.Facts;

namespace Didar.Archive.Correcting;

/// <summary>An entity while corrections are applied.</summary>
internal sealed class WorkingEntity(RecordEntity value, string key, ImmutableArray<RecordEntity> readAs)
{
    public RecordEntity Value { get; set; } = value;

    /// <summary>The key of its actor.</summary>
    public string Key { get; set; } = key;

    /// <summary>The entities of the record as it was read that it is made of.</summary>
    public ImmutableArray<RecordEntity> ReadAs { get; set; } = readAs;

    public ActorIdentity Identity => new(Key, Value.Kind, Value.Name, Value.NameEn, Value.Known, Value.Country);

    public void Become(ActorIdentity who)
    {
        Key = who.Key;
        Value = Value with { Kind = who.Kind, Name = who.Name, NameEn = who.NameEn, Known = who.Known, Country = who.Country };
    }
}
