using System.Collections.Immutable;

namespace Didar.Knowledge;

/// <summary>A state, as <c>states.tsv</c> has it.</summary>
/// <param name="Id">ISO 3166 alpha-3, or the usual code where it has none.</param>
/// <param name="Names">Persian names, the standard one first.</param>
/// <param name="English">The English name.</param>
/// <param name="Adjectives">روسی, روس, روس‌ها: what comes from it.</param>
/// <param name="Capitals">Its seat of government, in all spellings.</param>
/// <param name="Metonyms">What else the press says for it: «کرملین», «کاخ سفید».</param>
/// <param name="Kind">What kind of state.</param>
public sealed record State(string Id, ImmutableArray<string> Names, string English, ImmutableArray<string> Adjectives,
    ImmutableArray<string> Capitals, ImmutableArray<string> Metonyms, StateKind Kind);

/// <summary>A body: a ministry, council, court, force, alliance, party, group, company.</summary>
/// <param name="Id">Its id, which reads well: <c>irn-mfa</c>.</param>
/// <param name="Names">Persian names, the standard one first.</param>
/// <param name="English">The English name.</param>
/// <param name="Kind">What kind of body.</param>
/// <param name="Code">The side it acts for: a state's id, or UN, EU, NATO, IAEA; a group's usual code.</param>
/// <param name="Parent">The id of the body it belongs to; null where it stands alone.</param>
public sealed record Body(string Id, ImmutableArray<string> Names, string English, BodyKind Kind, string Code, string? Parent);

/// <summary>A post that persons hold one after another.</summary>
/// <param name="Id">Its id: <c>irn-snsc-secretary</c>.</param>
/// <param name="Titles">Persian titles, the standard one first.</param>
/// <param name="English">The English title.</param>
/// <param name="Body">The id of the body it stands in; null where it stands in none.</param>
/// <param name="Country">The side its holder acts for.</param>
/// <param name="Parent">The id of the office above it; null where none is listed.</param>
/// <param name="Single">Whether one person at a time holds it.</param>
public sealed record Office(string Id, ImmutableArray<string> Titles, string English, string? Body, string Country,
    string? Parent, bool Single);

/// <summary>A person whom the news knows.</summary>
/// <param name="Id">Its id: <c>ali-shamkhani</c>.</param>
/// <param name="Names">Persian names in full, the standard one first.</param>
/// <param name="English">The English name.</param>
/// <param name="Surnames">What reports call the person after the first time.</param>
/// <param name="Honorifics">Titles of respect that reports set before the name.</param>
/// <param name="Country">The side the person belongs to; empty where unclear.</param>
public sealed record Person(string Id, ImmutableArray<string> Names, string English, ImmutableArray<string> Surnames,
    ImmutableArray<string> Honorifics, string Country);

/// <summary>That a person held an office.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Office">The office's id.</param>
/// <param name="From">The beginning.</param>
/// <param name="To">The end; null where the person still held it when the file was made.</param>
/// <param name="Certain">Whether the row is sure; one that is not never dates a report.</param>
public sealed record Tenure(string Person, string Office, PartialDate From, PartialDate? To, bool Certain);

/// <summary>A place.</summary>
/// <param name="Id">Its id: <c>tehran</c>.</param>
/// <param name="Names">Persian names, the standard one first.</param>
/// <param name="English">The English name.</param>
/// <param name="Country">The state it lies in; null for seas and regions.</param>
/// <param name="Kind">What kind of place.</param>
public sealed record Place(string Id, ImmutableArray<string> Names, string English, string? Country, PlaceKind Kind);

/// <summary>An agreement, process, resolution, conference or plan.</summary>
/// <param name="Id">Its id: <c>jcpoa</c>.</param>
/// <param name="Names">Persian names, the standard one first.</param>
/// <param name="English">The English name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Members">The ids of the states and bodies that take part, where they are few.</param>
/// <param name="From">When it began; null where that is open.</param>
/// <param name="To">When it ended; null where it has not.</param>
public sealed record Framework(string Id, ImmutableArray<string> Names, string English, FrameworkKind Kind,
    ImmutableArray<string> Members, PartialDate? From, PartialDate? To);

/// <summary>A news outlet.</summary>
/// <param name="Id">Its id: <c>irna</c>.</param>
/// <param name="Names">Persian names, the standard one first.</param>
/// <param name="English">The English name.</param>
/// <param name="Kind">agency, paper, site, broadcaster …</param>
/// <param name="Country">The state it reports from.</param>
/// <param name="OrdinaryNames">Those of its names that are everyday words too: «میزان».</param>
public sealed record Outlet(string Id, ImmutableArray<string> Names, string English, string Kind, string Country,
    ImmutableArray<string> OrdinaryNames);

/// <summary>A first name.</summary>
/// <param name="Name">In standard spelling.</param>
/// <param name="Gender">Whose name it is.</param>
/// <param name="English">The usual Latin spelling; empty where none is listed.</param>
public sealed record FirstName(string Name, Gender Gender, string English);

/// <summary>The end of a surname: «زاده», «پور».</summary>
/// <param name="Ending">The letters.</param>
/// <param name="English">The Latin spelling.</param>
public sealed record SurnameSuffix(string Ending, string English);

/// <summary>A name that is an everyday word too.</summary>
/// <param name="Word">The name.</param>
/// <param name="Of">As the name of what it is doubtful.</param>
public sealed record CommonWord(string Word, NameKinds Of);

/// <summary>A title of respect.</summary>
/// <param name="Names">Its spellings, the standard one first.</param>
/// <param name="Kind">What it says of the person.</param>
/// <param name="English">The English title.</param>
/// <param name="PartOfName">Whether it stays with the name: «سید».</param>
public sealed record Honorific(ImmutableArray<string> Names, HonorificKind Kind, string English, bool PartOfName);
