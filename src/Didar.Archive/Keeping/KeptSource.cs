namespace Didar.Archive.Keeping;

/// <summary>A row of <c>source</c>.</summary>
/// <param name="Id">Its number.</param>
/// <param name="ArticleId">The article that was found there.</param>
/// <param name="Uri">The file.</param>
/// <param name="Line">The line or row in it; 0 for the whole.</param>
/// <param name="Form"><c>text</c>, <c>html</c> or <c>jsonl</c>.</param>
/// <param name="Given">The date the caller gave.</param>
/// <param name="Sha256">SHA-256 of the bytes.</param>
/// <param name="Length">How many they are.</param>
/// <param name="Bytes">The bytes, compressed; null where they are not kept.</param>
internal sealed record KeptSource(long Id, long ArticleId, string Uri, long Line, string Form, string? Given, string Sha256, long Length, byte[]? Bytes)
{
    public const string Columns = "s.id, s.article_id AS ArticleId, s.uri, s.line, s.form, s.given, s.sha256, s.length, s.bytes";
}
