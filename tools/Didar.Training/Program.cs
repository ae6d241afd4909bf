using Didar.Training;

// One command a model. Each reads the language data folder (its README names files and licences) and writes a file
// under models/. The same input gives the same bytes.
if (args.Length < 3)
{
    Console.Error.WriteLine("Didar.Training lexicon DATA REPOSITORY");
    return 2;
}
switch (args[0])
{
    case "lexicon":
        LexiconTraining.Run(args[1], args[2]);
        return 0;
    default:
        Console.Error.WriteLine($"No command '{args[0]}'.");
        return 2;
}
