using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Didar.Text;

namespace Didar.Knowledge;

/// <summary>Who is who and what is what, as the knowledge files say. It never changes; threads may share it.</summary>
public sealed class KnowledgeBase
{
    private readonly Dictionary<string, int> _states;
    private readonly Dictionary<string, int> _bodies;
    private readonly Dictionary<string, int> _offices;
    private readonly Dictionary<string, int> _people;
    private readonly Dictionary<string, int> _places;
    private readonly Dictionary<string, int> _frameworks;
    private readonly TenureGroups _tenuresOfPeople;
    private readonly TenureGroups _tenuresOfOffices;

    internal KnowledgeBase(KnowledgeTables tables)
    {
        (_states, _bodies, _offices) = (tables.States.Places, tables.Bodies.Places, tables.Offices.Places);
        (_people, _places, _frameworks) = (tables.People.Places, tables.Places.Places, tables.Frameworks.Places);
        States = tables.States.Rows;
        Bodies = tables.Bodies.Rows;
        Offices = tables.Offices.Rows;
        People = Surnames.Complete(tables.People.Rows, tables.FirstNames.Places);
        Tenures = tables.Tenures.Rows;
        Places = tables.Places.Rows;
        Frameworks = tables.Frameworks.Rows;
        Outlets = tables.Outlets.Rows;
        FirstNames = tables.FirstNames.Rows;
        SurnameSuffixes = tables.SurnameSuffixes.Rows;
        Honorifics = tables.Honorifics.Rows;
        CommonWords = tables.CommonWords.Rows;
        Problems = tables.Problems.ToImmutable();
        _tenuresOfPeople = new(Tenures, static tenure => tenure.Person, _people);
        _tenuresOfOffices = new(Tenures, static tenure => tenure.Office, _offices);
        var names = CollectNames();
        Unfindable = names.Unfindable;
        Gazetteer = names.Build();
    }

    /// <summary>Knowledge of nothing.</summary>
    public static KnowledgeBase Empty { get; } = KnowledgeReader.Read((IEnumerable<ImmutableArray<KnowledgeFile>>)[]);

    /// <summary>States, unions of states, former states.</summary>
    public ImmutableArray<State> States { get; }

    /// <summary>Bodies and groups.</summary>
    public ImmutableArray<Body> Bodies { get; }

    /// <summary>Offices.</summary>
    public ImmutableArray<Office> Offices { get; }

    /// <summary>People.</summary>
    public ImmutableArray<Person> People { get; }

    /// <summary>Who held which office when.</summary>
    public ImmutableArray<Tenure> Tenures { get; }

    /// <summary>Places.</summary>
    public ImmutableArray<Place> Places { get; }

    /// <summary>Agreements, processes, resolutions, conferences, plans.</summary>
    public ImmutableArray<Framework> Frameworks { get; }

    /// <summary>News outlets.</summary>
    public ImmutableArray<Outlet> Outlets { get; }

    /// <summary>First names.</summary>
    public ImmutableArray<FirstName> FirstNames { get; }

    /// <summary>Endings of surnames.</summary>
    public ImmutableArray<SurnameSuffix> SurnameSuffixes { get; }

    /// <summary>Titles of respect.</summary>
    public ImmutableArray<Honorific> Honorifics { get; }

    /// <summary>Names that are everyday words too; a match of one carries <see cref="NameFit.CommonWord"/>.</summary>
    public ImmutableArray<CommonWord> CommonWords { get; }

    /// <summary>What could not be read.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>Names with a character that no name can have: they are in their rows, but never found.</summary>
    public ImmutableArray<string> Unfindable { get; }

    /// <summary>Finds all names in a text.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>The state with this id.</summary>
    public bool TryGetState(string id, [NotNullWhen(true)] out State? state) => TryGet(_states, States, id, out state);

    /// <summary>The body with this id.</summary>
    public bool TryGetBody(string id, [NotNullWhen(true)] out Body? body) => TryGet(_bodies, Bodies, id, out body);

    /// <summary>The office with this id.</summary>
    public bool TryGetOffice(string id, [NotNullWhen(true)] out Office? office) => TryGet(_offices, Offices, id, out office);

    /// <summary>The person with this id.</summary>
    public bool TryGetPerson(string id, [NotNullWhen(true)] out Person? person) => TryGet(_people, People, id, out person);

    /// <summary>The place with this id.</summary>
    public bool TryGetPlace(string id, [NotNullWhen(true)] out Place? place) => TryGet(_places, Places, id, out place);

    /// <summary>The framework with this id.</summary>
    public bool TryGetFramework(string id, [NotNullWhen(true)] out Framework? framework) =>
        TryGet(_frameworks, Frameworks, id, out framework);

    /// <summary>The tenures of a person, in the order of the file; empty for an unknown id.</summary>
    public ReadOnlySpan<Tenure> TenuresOfPerson(string person) => _tenuresOfPeople.Of(_people, person);

    /// <summary>The tenures of an office, in the order of the file; empty for an unknown id.</summary>
    public ReadOnlySpan<Tenure> TenuresOfOffice(string office) => _tenuresOfOffices.Of(_offices, office);

    private static bool TryGet<T>(Dictionary<string, int> places, ImmutableArray<T> rows, string id, [NotNullWhen(true)] out T? row)
        where T : class
    {
        row = places.TryGetValue(id, out var place) ? rows[place] : null;
        return row is not null;
    }

    private GazetteerBuilder CollectNames()
    {
        var builder = new GazetteerBuilder();
        foreach (var word in CommonWords) builder.AddCommonWord(word.Word, word.Of);
        foreach (var outlet in Outlets)
        {
            foreach (var word in outlet.OrdinaryNames) builder.AddCommonWord(word, NameKinds.Outlets);
        }
        for (var row = 0; row < States.Length; row++)
        {
            var state = States[row];
            builder.Add(NameKind.State, row, state.Names);
            builder.Add(NameKind.Adjective, row, state.Adjectives);
            builder.Add(NameKind.Capital, row, state.Capitals);
            builder.Add(NameKind.Metonym, row, state.Metonyms);
        }
        for (var row = 0; row < Bodies.Length; row++) builder.Add(NameKind.Body, row, Bodies[row].Names);
        for (var row = 0; row < Offices.Length; row++) builder.Add(NameKind.Office, row, Offices[row].Titles);
        for (var row = 0; row < People.Length; row++)
        {
            builder.Add(NameKind.Person, row, People[row].Names);
            builder.Add(NameKind.Surname, row, People[row].Surnames);
        }
        for (var row = 0; row < Places.Length; row++) builder.Add(NameKind.Place, row, Places[row].Names);
        for (var row = 0; row < Frameworks.Length; row++) builder.Add(NameKind.Framework, row, Frameworks[row].Names);
        for (var row = 0; row < Outlets.Length; row++) builder.Add(NameKind.Outlet, row, Outlets[row].Names);
        for (var row = 0; row < FirstNames.Length; row++) builder.Add(FirstNames[row].Name, new(NameKind.FirstName, row, 0));
        for (var row = 0; row < Honorifics.Length; row++) builder.Add(NameKind.Honorific, row, Honorifics[row].Names);
        return builder;
    }
}
