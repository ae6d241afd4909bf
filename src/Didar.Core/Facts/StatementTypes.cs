namespace Didar.Facts;

/// <summary>The type of the event that follows from a statement, by its act.</summary>
public static class StatementTypes
{
    /// <summary>The PLOVER type of an act; null for acts that make no event.</summary>
    public static PloverType? Of(Act act) => act switch
    {
        Act.Accuse => PloverType.Accuse,
        Act.Request => PloverType.Request,
        Act.Support => PloverType.Support,
        Act.Reject => PloverType.Reject,
        Act.Threaten => PloverType.Threaten,
        Act.Agree or Act.Offer => PloverType.Agree,
        _ => null,
    };
}
