using Didar.Language;
using Didar.Mentions;

namespace Didar.Resolution;

/// <summary>Who each mention of a report is, and who speaks at each cue.</summary>
public sealed class Cast
{
    private readonly Dictionary<Mention, Entity> _entityOf;
    private readonly Dictionary<Cue, Entity> _speakerOf;

    internal Cast(Mentioned mentioned, IReadOnlyList<Entity> entities, Dictionary<Mention, Entity> entityOf, Dictionary<Cue, Entity> speakerOf)
    {
        Mentioned = mentioned;
        Entities = entities;
        _entityOf = entityOf;
        _speakerOf = speakerOf;
    }

    /// <summary>The mentions and cues this was made from.</summary>
    public Mentioned Mentioned { get; }

    /// <summary>The analysis underneath.</summary>
    public Analysis Analysis => Mentioned.Analysis;

    /// <summary>Everybody, in the order of the first mention.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>Who a mention is; null for a pronoun that points to nobody named.</summary>
    public Entity? EntityOf(Mention mention) => _entityOf.GetValueOrDefault(mention);

    /// <summary>Who speaks at a cue; null where nobody can be told.</summary>
    public Entity? SpeakerOf(Cue cue) => _speakerOf.GetValueOrDefault(cue);
}
