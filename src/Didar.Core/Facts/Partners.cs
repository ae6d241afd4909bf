using Didar.Resolution;

namespace Didar.Facts;

/// <summary>Whom each participant of the report's encounters meets: whom he is speaking to where nobody else is named.</summary>
internal sealed class Partners
{
    private readonly Dictionary<Entity, string> _other = [];
    private readonly Sides _sides;

    public Partners(List<MeetingDraft> meetings, Sides sides)
    {
        _sides = sides;
        foreach (var meeting in meetings)
        {
            foreach (var one in meeting.Participants)
            {
                if (!_other.ContainsKey(one) && Other(meeting, one) is { } code) _other.Add(one, code);
            }
        }
    }

    /// <summary>Whether the report tells of an encounter between two sides.</summary>
    public bool Any => _other.Count > 0;

    /// <summary>The side that the entity meets; null where it meets nobody of another side.</summary>
    public string? Of(Entity entity) => _other.GetValueOrDefault(entity);

    private string? Other(MeetingDraft meeting, Entity one)
    {
        var own = _sides.CodeOf(one);
        foreach (var participant in meeting.Participants)
        {
            if (_sides.CodeOf(participant) is { } code && code != own) return code;
        }
        return null;
    }
}
