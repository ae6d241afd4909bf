using Didar.Text;

namespace Didar.Archive.Terms;

/// <summary>A word to search by.</summary>
/// <param name="At">Its place in the page.</param>
/// <param name="Form">As it is written, folded.</param>
/// <param name="Lemma">Its dictionary form, folded.</param>
public readonly record struct Term(TextSpan At, string Form, string Lemma);
