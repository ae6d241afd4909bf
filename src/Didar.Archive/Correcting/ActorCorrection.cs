namespace Didar.Archive.Correcting;

/// <summary>One that holds for every article in which the actor acts, those added later included.</summary>
/// <param name="Actor">The actor's key.</param>
public abstract record ActorCorrection(string Actor) : Correction;

/// <summary>An actor is called otherwise. The key, and with it the actor, stays.</summary>
/// <param name="Actor">The actor's key.</param>
/// <param name="Name">The name in standard spelling.</param>
/// <param name="NameEn">The English name; null leaves it as it is.</param>
public sealed record RenameActor(string Actor, string Name, string? NameEn) : ActorCorrection(Actor);

/// <summary>Two actors are one.</summary>
/// <param name="Actor">The key of the one that goes into the other.</param>
/// <param name="Into">The other, whose name, kind and side hold.</param>
public sealed record MergeActors(string Actor, ActorIdentity Into) : ActorCorrection(Actor);
