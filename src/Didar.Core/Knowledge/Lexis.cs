using Didar.Text;

namespace Didar.Knowledge;

/// <summary>
/// The grammar of press Persian as data: word classes, reporting frames, source cues. Made once from the texts of the
/// files and passed in, as the who-is-who is.
/// </summary>
public sealed class Lexis
{
    private readonly PhraseTrie _classes;
    private readonly WordClasses[] _classSets;
    private readonly PhraseTrie _sourceCues;
    private readonly PhraseTrie _elements;
    private readonly ReportingFrame[][] _framesOf;

    /// <summary>Reads the files' texts.</summary>
    /// <param name="wordClasses">The text of <c>word-classes.tsv</c>.</param>
    /// <param name="reportingFrames">The text of <c>reporting-frames.tsv</c>.</param>
    /// <param name="sourceCues">The text of <c>source-cues.tsv</c>.</param>
    /// <param name="preambles">The text of <c>preambles.tsv</c>.</param>
    /// <param name="reporterOpenings">The text of <c>reporter-openings.tsv</c>.</param>
    /// <param name="encounters">The text of <c>encounters.tsv</c>.</param>
    /// <param name="acts">The text of <c>act-cues.tsv</c>.</param>
    /// <param name="times">The text of <c>times.tsv</c>.</param>
    /// <param name="events">The text of <c>event-words.tsv</c>.</param>
    /// <param name="targets">The text of <c>targets.tsv</c>.</param>
    /// <param name="venues">The text of <c>venues.tsv</c>.</param>
    /// <param name="statuses">The text of <c>event-status.tsv</c>.</param>
    /// <param name="stances">The text of <c>stances.tsv</c>.</param>
    /// <exception cref="FormatException">A row names a class, complement or act that does not exist.</exception>
    public Lexis(string wordClasses, string reportingFrames, string sourceCues, string preambles, string reporterOpenings, string encounters, string acts, string times, string events, string targets, string venues, string statuses, string stances)
    {
        (_classes, _classSets) = ReadClasses(wordClasses);
        Frames = ReportingFrame.ReadAll(reportingFrames);
        var byElement = new Dictionary<string, List<ReportingFrame>>(StringComparer.Ordinal);
        var phrases = new List<(string, int)>();
        var lists = new List<List<ReportingFrame>>();
        foreach (var frame in Frames)
        {
            foreach (var element in frame.Elements)
            {
                var folded = Folding.Fold(element);
                if (!byElement.TryGetValue(folded, out var list))
                {
                    byElement.Add(folded, list = []);
                    phrases.Add((element, lists.Count));
                    lists.Add(list);
                }
                list.Add(frame);
            }
        }
        _elements = PhraseTrie.Build(phrases);
        _framesOf = [.. lists.Select(list => list.ToArray())];
        SimpleFrames = [.. Frames.Where(frame => frame.Elements.Length == 0)];
        Preambles = new Openings(preambles);
        Acts = new ActWords(acts);
        Times = new TimeWords(times);
        Events = new EventWords(events);
        Targets = new TargetWords(targets);
        Venues = new VenueWords(venues);
        Statuses = new StatusWords(statuses);
        Stances = new StanceWords(stances);
        Encounters = new EncounterWords(encounters);
        ReporterOpenings = new Openings(reporterOpenings);
        _sourceCues = PhraseTrie.Build(TsvRows.Of(sourceCues).Select(row => (row[0], row[1] == "medium" ? 1 : 0)));
    }

    /// <summary>All frames, in the order of the file.</summary>
    public IReadOnlyList<ReportingFrame> Frames { get; }

    /// <summary>The frames of simple verbs: گفت، افزود.</summary>
    public IReadOnlyList<ReportingFrame> SimpleFrames { get; }

    /// <summary>«با اشاره به», «ضمن» …: what opens a preamble.</summary>
    public Openings Preambles { get; }

    /// <summary>«گفتنی است», «به گزارش» …: the reporter speaks again.</summary>
    public Openings ReporterOpenings { get; }

    /// <summary>دیدار، سفر، نشست …</summary>
    public EncounterWords Encounters { get; }

    /// <summary>«ضرورت», «آمادگی» …: what is done by saying it.</summary>
    public ActWords Acts { get; }

    /// <summary>امروز، دوشنبه، گذشته …: the words of time.</summary>
    public TimeWords Times { get; }

    /// <summary>حمله، تحریم، بازداشت …: what tells an event in the reporter's own voice.</summary>
    public EventWords Events { get; }

    /// <summary>«لزوم», «حمایت» …: what tells at whom or what a statement is directed.</summary>
    public TargetWords Targets { get; }

    /// <summary>«نشست خبری», «نامه‌ای» …: where and in what form something is said.</summary>
    public VenueWords Venues { get; }

    /// <summary>«اگر», «ممکن است», «تکذیب» …: what says that a deed is not, or not yet, so.</summary>
    public StatusWords Statuses { get; }

    /// <summary>«حمایت», «مخالفیم» …: by what a speaker takes a stand.</summary>
    public StanceWords Stances { get; }

    /// <summary>Reads the files of a knowledge folder.</summary>
    public static Lexis Load(string folder) => new(
        File.ReadAllText(Path.Combine(folder, "word-classes.tsv")),
        File.ReadAllText(Path.Combine(folder, "reporting-frames.tsv")),
        File.ReadAllText(Path.Combine(folder, "source-cues.tsv")),
        File.ReadAllText(Path.Combine(folder, "preambles.tsv")),
        File.ReadAllText(Path.Combine(folder, "reporter-openings.tsv")),
        File.ReadAllText(Path.Combine(folder, "encounters.tsv")),
        File.ReadAllText(Path.Combine(folder, "act-cues.tsv")),
        File.ReadAllText(Path.Combine(folder, "times.tsv")),
        File.ReadAllText(Path.Combine(folder, "event-words.tsv")),
        File.ReadAllText(Path.Combine(folder, "targets.tsv")),
        File.ReadAllText(Path.Combine(folder, "venues.tsv")),
        File.ReadAllText(Path.Combine(folder, "event-status.tsv")),
        File.ReadAllText(Path.Combine(folder, "stances.tsv")));

    /// <summary>The classes of the longest listed phrase at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where a word starts.</param>
    /// <param name="limit">The phrase may not go beyond.</param>
    /// <param name="end">One past its last letter.</param>
    public WordClasses ClassesAt(ReadOnlySpan<char> text, int start, int limit, out int end)
    {
        var found = _classes.Longest(text, start, limit, out end);
        return found == PhraseTrie.None ? WordClasses.None : _classSets[found];
    }

    /// <summary>The classes of one whole word.</summary>
    public WordClasses ClassesOf(ReadOnlySpan<char> word)
    {
        var found = _classes.Exact(word);
        return found == PhraseTrie.None ? WordClasses.None : _classSets[found];
    }

    /// <summary>The frames whose element is the longest phrase at <paramref name="start"/>.</summary>
    public ReadOnlySpan<ReportingFrame> FramesAt(ReadOnlySpan<char> text, int start, int limit, out int end)
    {
        var found = _elements.Longest(text, start, limit, out end);
        return found == PhraseTrie.None ? [] : _framesOf[found];
    }

    /// <summary>Whether a cue such as «به گفته» starts here, and whether it is another medium's.</summary>
    public bool IsSourceCueAt(ReadOnlySpan<char> text, int start, int limit, out int end, out bool medium)
    {
        var found = _sourceCues.Longest(text, start, limit, out end);
        medium = found == 1;
        return found != PhraseTrie.None;
    }

    private static (PhraseTrie Trie, WordClasses[] Sets) ReadClasses(string text)
    {
        var sets = new List<WordClasses>();
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        var phrases = new List<(string, int)>();
        foreach (var row in TsvRows.Of(text))
        {
            if (!Enum.TryParse<WordClasses>(row[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var wordClass))
                throw new FormatException($"word-classes: «{row[0]}» is no class");
            foreach (var word in row[1].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var folded = Folding.Fold(word);
                if (index.TryGetValue(folded, out var at)) { sets[at] |= wordClass; continue; }
                index.Add(folded, sets.Count);
                phrases.Add((word, sets.Count));
                sets.Add(wordClass);
            }
        }
        return (PhraseTrie.Build(phrases), [.. sets]);
    }
}
