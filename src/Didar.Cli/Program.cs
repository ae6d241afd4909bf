using Didar.Cli;

return CommandTree.Run(args);
