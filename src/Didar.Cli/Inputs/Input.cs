using Didar.Reading;

namespace Didar.Cli.Inputs;

/// <summary>A thing to be read, in its place in the order of the command line.</summary>
/// <param name="Name">What it is called in messages: the path as given, with the line's number for JSON lines.</param>
internal abstract record Input(string Name);

/// <summary>A file that is one report, opened when its turn comes.</summary>
internal sealed record FileInput(string Path, Format Form) : Input(Path);

/// <summary>A report whose bytes are already here: standard input, or one line of JSON lines.</summary>
/// <param name="Uri">Where the bytes came from.</param>
/// <param name="Line">The line's number, counted from 1; 0 where the bytes are a whole file.</param>
/// <param name="Bytes">The bytes as they came.</param>
/// <param name="Form">What they hold.</param>
internal sealed record BytesInput(string Uri, int Line, byte[] Bytes, Format Form)
    : Input(Line == 0 ? Uri : FormattableString.Invariant($"{Uri}:{Line}"));

/// <summary>Something that could not even be listed or opened.</summary>
internal sealed record FailedInput(string Name, string Reason) : Input(Name);
