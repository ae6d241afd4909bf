using System.Collections.Immutable;
using Didar.Text;

namespace Didar.Knowledge;

/// <summary>
/// Reads knowledge files, whose columns <c>docs/knowledge.md</c> lists. Layers come one after another: a row of a later
/// layer takes the place of the earlier row with its id, or is added. A row that can't be read is a
/// <see cref="Problem"/> of the result, with file and line, and is left out.
/// </summary>
public static class KnowledgeReader
{
    /// <summary>Reads the knowledge of folders, the user's own last.</summary>
    /// <exception cref="DirectoryNotFoundException">A folder is not there.</exception>
    public static KnowledgeBase Read(params IEnumerable<string> folders) => Read(folders.Select(KnowledgeFile.FromFolder));

    /// <summary>Reads layers of files.</summary>
    public static KnowledgeBase Read(IEnumerable<ImmutableArray<KnowledgeFile>> layers)
    {
        var states = new Table<State>(static state => state.Id);
        var bodies = new Table<Body>(static body => body.Id);
        var offices = new Table<Office>(static office => office.Id);
        var people = new Table<Person>(static person => person.Id);
        var tenures = new Table<Tenure>(static tenure => string.Concat(tenure.Person, "\t", tenure.Office), manyByKey: true);
        var places = new Table<Place>(static place => place.Id);
        var frameworks = new Table<Framework>(static framework => framework.Id);
        var outlets = new Table<Outlet>(static outlet => outlet.Id);
        var firstNames = new Table<FirstName>(static name => name.Name);
        var suffixes = new Table<SurnameSuffix>(static suffix => suffix.Ending);
        var honorifics = new Table<Honorific>(static honorific => honorific.Names[0]);
        var commonWords = new Table<string>(static word => word);
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var layer in layers)
        {
            foreach (var file in layer)
            {
                switch (Path.GetFileName(file.Name))
                {
                    case "states.tsv": states.Read(file, RowParsers.StateColumns, RowParsers.State, problems); break;
                    case "bodies.tsv": bodies.Read(file, RowParsers.BodyColumns, RowParsers.Body, problems); break;
                    case "offices.tsv": offices.Read(file, RowParsers.OfficeColumns, RowParsers.Office, problems); break;
                    case "people.tsv": people.Read(file, RowParsers.PersonColumns, RowParsers.Person, problems); break;
                    case "tenures.tsv": tenures.Read(file, RowParsers.TenureColumns, RowParsers.Tenure, problems); break;
                    case "places.tsv": places.Read(file, RowParsers.PlaceColumns, RowParsers.Place, problems); break;
                    case "frameworks.tsv": frameworks.Read(file, RowParsers.FrameworkColumns, RowParsers.Framework, problems); break;
                    case "outlets.tsv": outlets.Read(file, RowParsers.OutletColumns, RowParsers.Outlet, problems); break;
                    case "names.tsv": firstNames.Read(file, RowParsers.FirstNameColumns, RowParsers.FirstName, problems); break;
                    case "surname-suffixes.tsv": suffixes.Read(file, RowParsers.SuffixColumns, RowParsers.Suffix, problems); break;
                    case "honorifics.tsv": honorifics.Read(file, RowParsers.HonorificColumns, RowParsers.Honorific, problems); break;
                    case "common-words.tsv": commonWords.Read(file, RowParsers.CommonWordColumns, RowParsers.CommonWord, problems); break;
                    default: problems.Add(KnowledgeProblem.UnknownFile(file.Name)); break;
                }
            }
            states.EndLayer(); bodies.EndLayer(); offices.EndLayer(); people.EndLayer(); tenures.EndLayer(); places.EndLayer();
            frameworks.EndLayer(); outlets.EndLayer(); firstNames.EndLayer(); suffixes.EndLayer(); honorifics.EndLayer();
            commonWords.EndLayer();
        }
        return new(states, bodies, offices, people, tenures, places, frameworks, outlets, firstNames, suffixes, honorifics, commonWords, problems.ToImmutable());
    }
}
