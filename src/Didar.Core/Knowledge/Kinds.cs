namespace Didar.Knowledge;

/// <summary>What kind of state a row is.</summary>
public enum StateKind : byte
{
    /// <summary>Member or observer of the United Nations.</summary>
    State,
    /// <summary>Recognised by some states only, or a territory the press names like a state.</summary>
    Disputed,
    /// <summary>No longer there.</summary>
    Former,
    /// <summary>A union of states that acts as one side.</summary>
    Union,
}

/// <summary>What kind of body a row is.</summary>
public enum BodyKind : byte
{
    /// <summary>A ministry.</summary>
    Ministry,
    /// <summary>A parliament, a chamber or a committee of one.</summary>
    Parliament,
    /// <summary>A government, presidency or palace.</summary>
    Government,
    /// <summary>A council or assembly.</summary>
    Council,
    /// <summary>A court or prosecutor.</summary>
    Court,
    /// <summary>Armed forces or police.</summary>
    Force,
    /// <summary>An organisation of states, or a part of one.</summary>
    Igo,
    /// <summary>An alliance or coalition of states.</summary>
    Alliance,
    /// <summary>A party or faction.</summary>
    Party,
    /// <summary>A state agency or bank, or one for intelligence.</summary>
    Agency,
    /// <summary>A company.</summary>
    Company,
    /// <summary>An armed or informal group.</summary>
    Group,
    /// <summary>A university, seminary or institute.</summary>
    University,
    /// <summary>The office of one person: «دفتر مقام معظم رهبری».</summary>
    Office,
}

/// <summary>What kind of place a row is.</summary>
public enum PlaceKind : byte
{
    /// <summary>A seat of government.</summary>
    Capital,
    /// <summary>A province or state within a state.</summary>
    Province,
    /// <summary>A city or town.</summary>
    City,
    /// <summary>A region within or across states.</summary>
    Region,
    /// <summary>A palace, plant, base, crossing, square.</summary>
    Site,
    /// <summary>A sea, strait, river, island.</summary>
    Sea,
}

/// <summary>What kind of framework a row is.</summary>
public enum FrameworkKind : byte
{
    /// <summary>A treaty, accord or convention.</summary>
    Agreement,
    /// <summary>Talks that go on.</summary>
    Process,
    /// <summary>A resolution.</summary>
    Resolution,
    /// <summary>A conference.</summary>
    Conference,
    /// <summary>A plan or initiative.</summary>
    Plan,
}

/// <summary>Whose first name it is.</summary>
public enum Gender : byte
{
    /// <summary>Women's and men's.</summary>
    Any,
    /// <summary>Women's.</summary>
    Female,
    /// <summary>Men's.</summary>
    Male,
}

/// <summary>What a title of respect says of the person.</summary>
public enum HonorificKind : byte
{
    /// <summary>Doctor, engineer, professor.</summary>
    Academic,
    /// <summary>Ayatollah, sheikh, pilgrim.</summary>
    Religious,
    /// <summary>A rank.</summary>
    Military,
    /// <summary>Mister, his excellency.</summary>
    Courtesy,
    /// <summary>Martyr, the late.</summary>
    Late,
    /// <summary>King, prince, emir.</summary>
    Noble,
}
