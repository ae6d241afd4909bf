namespace Didar.Writing;

/// <summary>How <see cref="PlainWriter"/> writes for a given screen.</summary>
/// <param name="Width">Columns of a line, at least 40.</param>
/// <param name="Colour">Whether ANSI colours may be used.</param>
/// <param name="Isolate">Whether Persian runs stand between direction isolates, for a screen that reorders them.</param>
public sealed record PlainStyle(int Width = 80, bool Colour = false, bool Isolate = false);
