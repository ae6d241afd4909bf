using System.Collections.Immutable;
using Didar.Text;

namespace Didar.Reading;

/// <summary>A page as characters.</summary>
/// <param name="Page">The characters, without a byte-order mark; empty where the bytes are no text.</param>
/// <param name="Encoding">The encoding's usual name: utf-8, utf-16le, utf-16be, windows-1256.</param>
/// <param name="Problems">What could not be decoded as it should.</param>
public sealed record Decoded(string Page, string Encoding, ImmutableArray<Problem> Problems);
