namespace Didar.Knowledge;

/// <summary>What a name in the gazetteer names.</summary>
public enum NameKind : byte
{
    /// <summary>A state's name; the row is in <see cref="KnowledgeBase.States"/>, as for the three that follow.</summary>
    State,
    /// <summary>An adjective or people's name: «روسی», «روس‌ها».</summary>
    Adjective,
    /// <summary>A state's capital.</summary>
    Capital,
    /// <summary>Another word for a state: «کرملین».</summary>
    Metonym,
    /// <summary>A body.</summary>
    Body,
    /// <summary>An office's title.</summary>
    Office,
    /// <summary>A person's name in full.</summary>
    Person,
    /// <summary>A person's surname alone; several may share it.</summary>
    Surname,
    /// <summary>A place.</summary>
    Place,
    /// <summary>An agreement, process, resolution, conference, plan.</summary>
    Framework,
    /// <summary>A news outlet.</summary>
    Outlet,
    /// <summary>A first name.</summary>
    FirstName,
    /// <summary>A title of respect.</summary>
    Honorific,
}

/// <summary>Several kinds of names.</summary>
[Flags]
public enum NameKinds
{
    /// <summary>None.</summary>
    None = 0,
    /// <summary>Names of states.</summary>
    StateNames = 1 << NameKind.State,
    /// <summary>Adjectives and people's names.</summary>
    Adjectives = 1 << NameKind.Adjective,
    /// <summary>Capitals.</summary>
    Capitals = 1 << NameKind.Capital,
    /// <summary>Other words for states.</summary>
    Metonyms = 1 << NameKind.Metonym,
    /// <summary>States, under all these names.</summary>
    States = StateNames | Adjectives | Capitals | Metonyms,
    /// <summary>Bodies.</summary>
    Bodies = 1 << NameKind.Body,
    /// <summary>Surnames that stand alone.</summary>
    Surnames = 1 << NameKind.Surname,
    /// <summary>Places.</summary>
    Places = 1 << NameKind.Place,
    /// <summary>Agreements, processes, resolutions, conferences, plans.</summary>
    Frameworks = 1 << NameKind.Framework,
    /// <summary>Outlets.</summary>
    Outlets = 1 << NameKind.Outlet,
    /// <summary>First names.</summary>
    FirstNames = 1 << NameKind.FirstName,
}

/// <summary>A name of a row.</summary>
/// <param name="Kind">What it names, and so which list <paramref name="Row"/> counts in.</param>
/// <param name="Row">The index of the row in its list of the <see cref="KnowledgeBase"/>.</param>
/// <param name="Variant">The index among the row's names of that kind.</param>
public readonly record struct NameEntry(NameKind Kind, int Row, int Variant);

/// <summary>A name found in a text.</summary>
/// <param name="Entry">What it names.</param>
/// <param name="End">One past its last character.</param>
/// <param name="Fit">What to keep in mind about it.</param>
public readonly record struct NameMatch(NameEntry Entry, int End, NameFit Fit)
{
    /// <summary>What it names.</summary>
    public NameKind Kind => Entry.Kind;

    /// <summary>The index of the row in its list.</summary>
    public int Row => Entry.Row;
}

/// <summary>What to keep in mind about a match.</summary>
[Flags]
public enum NameFit : byte
{
    /// <summary>The name is written as listed, or with fewer blanks.</summary>
    Whole = 0,
    /// <summary>The name ends at a half-space: an ending follows («ایران‌ها», «داعشی‌ها»).</summary>
    EndingFollows = 1,
    /// <summary>The text has a blank where the name has none; both parts are at least three letters long.</summary>
    Loose = 2,
    /// <summary>The name is an everyday word too («مالی», «فتح»): alone it proves nothing. It may be marked as one kind of name and not as another: «ایرانی» is doubtful as a surname only.</summary>
    CommonWord = 4,
}
