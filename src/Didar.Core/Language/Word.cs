using Didar.Text;

namespace Didar.Language;

/// <summary>
/// A syntactic word, as treebanks count them: a token, or a part of one where a pronoun or a copula is written on to
/// a noun («کشورمان» is کشور and مان). <c>default</c> is an empty word at the start.
/// </summary>
/// <param name="Span">Where, in the normal text.</param>
/// <param name="Token">The index of the token it belongs to.</param>
/// <param name="Pos">Its part of speech.</param>
/// <param name="LemmaRule">How its lemma is made from its form.</param>
public readonly record struct Word(TextSpan Span, int Token, PartOfSpeech Pos, LemmaRule LemmaRule);

/// <summary>How a lemma is made: letters cut from the end of the form, others put on. <c>default</c> is the form itself.</summary>
/// <param name="Cut">How many letters go.</param>
/// <param name="Text">Which letters come: an index into the texts of the language data; 0 is none.</param>
public readonly record struct LemmaRule(byte Cut, ushort Text);
