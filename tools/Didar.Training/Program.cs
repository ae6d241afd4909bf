using System.Globalization;
using Didar.Training;

// One command a model. Each reads the language data folder (its README names files and licences) and writes a file
// under models/. The same input gives the same bytes.
if (args.Length < 3)
{
    Console.Error.WriteLine("""
        Didar.Training lexicon|tagger|lemmas|spacing|phrases DATA REPOSITORY  make a file under models/ or knowledge/
        Didar.Training score DATA REPOSITORY [dev]                figures on the treebanks' test (or dev) part
        Didar.Training halfspaces DATA REPOSITORY [dev] [20]      the same of half-spaces, so many sentences a text
        Didar.Training acts MARKED REPOSITORY                     models/acts.bin from the marked articles in MARKED/train; figures on MARKED/dev
        Didar.Training ablation MARKED REPOSITORY                 what each mechanism brings to the figures on the marked articles in MARKED
        Didar.Training chunks DATA REPOSITORY [dev]               phrases on the test (or dev) trees
        Didar.Training hold DATA REPOSITORY                       tags on dev sentences left out of training, by quarters
        Didar.Training times DATA REPOSITORY [details]            figures on sentences with dates and times marked
        Didar.Training speed DATA REPOSITORY                      throughput, memory
        Didar.Training fuzz SECONDS REPOSITORY [SEED]             hold made-up texts against the alignment properties
        """);
    return 2;
}
switch (args[0])
{
    case "lexicon":
        LexiconTraining.Run(args[1], args[2]);
        return 0;
    case "tagger":
        TaggerTraining.Run(args[1], args[2]);
        return 0;
    case "spacing":
        HalfSpaceTraining.Run(args[1], args[2]);
        return 0;
    case "phrases":
        PhraseTraining.Run(args[1], args[2]);
        return 0;
    case "chunks":
        PhraseTraining.Score(args[1], args[2], args.Length > 3 ? args[3] : "test");
        return 0;
    case "acts":
        ActTraining.Run(args[1], args[2]);
        return 0;
    case "ablation":
        Ablation.Run(args[1], args[2]);
        return 0;
    case "hold":
        TaggerTraining.Hold(args[1], args[2]);
        return 0;
    case "halfspaces":
        HalfSpaceScoring.Run(args[1], args[2], args.Length > 3 ? args[3] : "test", args.Length > 4 ? int.Parse(args[4], CultureInfo.InvariantCulture) : 20);
        return 0;
    case "times":
        TimeScoring.Run(args[1], args[2], details: args.Length > 3);
        return 0;
    case "speed":
        SpeedMeasure.Run(args[1], args[2]);
        return 0;
    case "fuzz":
        return Fuzzing.Run(args[2], int.Parse(args[1], CultureInfo.InvariantCulture), args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 1);
    case "lemmas":
        LemmaTraining.Run(args[1], args[2]);
        return 0;
    case "score":
        Scoring.Run(args[1], args[2], args.Length > 3 ? args[3] : "test", details: args.Length > 4);
        return 0;
    default:
        Console.Error.WriteLine($"No command '{args[0]}'.");
        return 2;
}
