using Didar.Knowledge;

namespace Didar.Mentions;

/// <summary>What the lists say of the words that start at a token. Ends are token indexes; 0 where nothing was found.</summary>
internal struct Mark
{
    /// <summary>The classes of the longest listed phrase that starts here.</summary>
    public WordClasses Classes;

    /// <summary>One past the last token of that phrase.</summary>
    public int ClassEnd;

    /// <summary>A person known by full name or by surname.</summary>
    public NameEntry Person;
    public int PersonEnd;

    /// <summary>A known office.</summary>
    public NameEntry Office;
    public int OfficeEnd;

    /// <summary>A known body.</summary>
    public NameEntry Body;
    public int BodyEnd;

    /// <summary>A state by name, adjective, capital or metonym.</summary>
    public NameEntry State;
    public int StateEnd;

    /// <summary>A place.</summary>
    public NameEntry Place;
    public int PlaceEnd;

    /// <summary>A news outlet.</summary>
    public NameEntry Outlet;
    public int OutletEnd;

    /// <summary>A title of respect.</summary>
    public int HonorificEnd;

    /// <summary>Whether that title says that its bearer is dead: «شهید».</summary>
    public bool HonorificIsLate;

    /// <summary>A first name.</summary>
    public int FirstNameEnd;

    /// <summary>Whether the first name is no everyday word: «پریسا», unlike «نادر».</summary>
    public bool FirstNameIsSure;

    /// <summary>Whether any of the classes is set.</summary>
    public readonly bool Is(WordClasses classes) => (Classes & classes) != 0;
}
