using System.Collections.Immutable;
using Didar.Text;

namespace Didar.Knowledge;

/// <summary>The rows of all files while the layers are read.</summary>
internal sealed class KnowledgeTables
{
    public Table<State> States { get; } = new(static state => state.Id);

    public Table<Body> Bodies { get; } = new(static body => body.Id);

    public Table<Office> Offices { get; } = new(static office => office.Id);

    public Table<Person> People { get; } = new(static person => person.Id);

    public Table<Tenure> Tenures { get; } = new(static tenure => string.Concat(tenure.Person, "\t", tenure.Office), manyByKey: true);

    public Table<Place> Places { get; } = new(static place => place.Id);

    public Table<Framework> Frameworks { get; } = new(static framework => framework.Id);

    public Table<Outlet> Outlets { get; } = new(static outlet => outlet.Id);

    public Table<FirstName> FirstNames { get; } = new(static name => name.Name);

    public Table<SurnameSuffix> SurnameSuffixes { get; } = new(static suffix => suffix.Ending);

    public Table<Honorific> Honorifics { get; } = new(static honorific => honorific.Names[0]);

    public Table<CommonWord> CommonWords { get; } = new(static word => word.Word, manyByKey: true);

    public ImmutableArray<Problem>.Builder Problems { get; } = ImmutableArray.CreateBuilder<Problem>();

    /// <summary>Adds a layer of files over those added before.</summary>
    public void AddLayer(ImmutableArray<KnowledgeFile> files)
    {
        foreach (var file in files)
        {
            switch (Path.GetFileName(file.Name))
            {
                case "states.tsv": States.Read(file, RowParsers.StateColumns, RowParsers.State, Problems); break;
                case "bodies.tsv": Bodies.Read(file, RowParsers.BodyColumns, RowParsers.Body, Problems); break;
                case "offices.tsv": Offices.Read(file, RowParsers.OfficeColumns, RowParsers.Office, Problems); break;
                case "people.tsv": People.Read(file, RowParsers.PersonColumns, RowParsers.Person, Problems); break;
                case "tenures.tsv": Tenures.Read(file, RowParsers.TenureColumns, RowParsers.Tenure, Problems); break;
                case "places.tsv": Places.Read(file, RowParsers.PlaceColumns, RowParsers.Place, Problems); break;
                case "frameworks.tsv": Frameworks.Read(file, RowParsers.FrameworkColumns, RowParsers.Framework, Problems); break;
                case "outlets.tsv": Outlets.Read(file, RowParsers.OutletColumns, RowParsers.Outlet, Problems); break;
                case "names.tsv": FirstNames.Read(file, RowParsers.FirstNameColumns, RowParsers.FirstName, Problems); break;
                case "surname-suffixes.tsv": SurnameSuffixes.Read(file, RowParsers.SuffixColumns, RowParsers.Suffix, Problems); break;
                case "honorifics.tsv": Honorifics.Read(file, RowParsers.HonorificColumns, RowParsers.Honorific, Problems); break;
                case "common-words.tsv": CommonWords.Read(file, RowParsers.CommonWordColumns, RowParsers.CommonWord, Problems); break;
                default: Problems.Add(KnowledgeProblem.UnknownFile(file.Name)); break;
            }
        }
        States.EndLayer();
        Bodies.EndLayer();
        Offices.EndLayer();
        People.EndLayer();
        Tenures.EndLayer();
        Places.EndLayer();
        Frameworks.EndLayer();
        Outlets.EndLayer();
        FirstNames.EndLayer();
        SurnameSuffixes.EndLayer();
        Honorifics.EndLayer();
        CommonWords.EndLayer();
    }
}
