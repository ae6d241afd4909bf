namespace Didar.Archive.Correcting;

/// <summary>A fact while corrections are applied. It keeps the place it was read at, so that they fit in any order.</summary>
internal abstract class WorkingFact(string id, FactAddress origin)
{
    public string Id { get; } = id;

    public FactAddress Origin { get; } = origin;

    public FactState State { get; private set; }

    public List<string> By { get; } = [];

    public bool Stands => State != FactState.Rejected;

    public void Mark(FactState state, string key)
    {
        State = state;
        By.Add(key);
    }
}

/// <inheritdoc/>
internal sealed class WorkingFact<T>(string id, FactAddress origin, T value) : WorkingFact(id, origin)
    where T : class
{
    public T Value { get; set; } = value;
}
