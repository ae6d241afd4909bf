using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Didar.Archive.Adding;
using Didar.Archive.Opening;
using Didar.Facts;
using Didar.Reading;
using Didar.Writing;

namespace Didar.Archive.Keeping;

/// <summary>Hands out what an archive keeps: articles as they were found, records as they were read or corrected. One thread at a time.</summary>
/// <param name="store">The archive.</param>
/// <param name="reader">Reads the sources again.</param>
public sealed class KeptArticles(ArchiveStore store, ArticleReader reader) : IDisposable
{
    private readonly DbConnection _connection = store.Connect();

    /// <summary>The article of a number, a SHA-256 (its beginning will do, from 6 digits), a name or an address; null where there is none.</summary>
    /// <param name="called">What it is called by.</param>
    /// <exception cref="ArchiveException">Several are called so.</exception>
    public KeptArticle? Find(string called)
    {
        ArgumentNullException.ThrowIfNull(called);
        var isNumber = long.TryParse(called, NumberStyles.None, CultureInfo.InvariantCulture, out var id);
        if (isNumber && Query("a.id = @id", new { id }) is [var numbered]) return numbered;
        var found = Query("a.name = @called OR a.uri = @called", new { called });
        if (found.Count == 0 && called.Length >= 6 && called.All(char.IsAsciiHexDigitLower)) found = Query("a.sha256 LIKE @start", new { start = called + "%" });
        return found.Count switch
        {
            0 => null,
            1 => found[0],
            _ => throw new ArchiveException($"{called}: several articles are called so: {string.Join(", ", found.Select(static one => one.Id.ToString(CultureInfo.InvariantCulture)))}"),
        };
    }

    /// <summary>The current record of an article: as it was read, with the corrections that hold.</summary>
    /// <exception cref="ArchiveException">It is damaged, or there is none.</exception>
    public Record Record(long article) =>
        Record(article, "SELECT coalesce(c.json, r.json) FROM record r LEFT JOIN corrected c ON c.article_id = r.article_id WHERE r.article_id = @article");

    /// <summary>The record of an article as it was read, without corrections.</summary>
    /// <exception cref="ArchiveException">It is damaged, or there is none.</exception>
    public Record RecordAsRead(long article) => Record(article, "SELECT json FROM record WHERE article_id = @article");

    /// <summary>An article read again from its source, word for word as it was added.</summary>
    /// <exception cref="ArchiveException">The source is gone or has changed.</exception>
    public Article Article(long article)
    {
        var sources = store.Guard(() => _connection.Query<KeptSource>($"SELECT {KeptSource.Columns} FROM source s WHERE s.article_id = @article ORDER BY s.bytes IS NULL, s.id", new { article })).AsList();
        if (sources.Count == 0) throw Damaged(article, "has no source");
        var read = Read(sources[0], BytesOf(sources[0]));
        var sha = store.Guard(() => _connection.ExecuteScalar<string>("SELECT sha256 FROM article WHERE id = @article", new { article }));
        return read.Sha256 == sha ? read : throw Damaged(article, $"has another text now than when it was added from {sources[0].Uri}");
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    internal Article Read(KeptSource source, byte[] bytes)
    {
        var given = source.Given is { } date && DateReader.TryRead(date, out var day, out var precision, out var calendar)
            ? new Publication(day, precision, calendar, null)
            : null;
        var form = SourceForm.Of(source.Form);
        return form == Format.JsonLines ? reader.ReadLine(bytes, source.Uri, (int)source.Line, given) : reader.Read(bytes, source.Uri, form, given);
    }

    internal byte[] BytesOf(KeptSource source)
    {
        byte[] bytes;
        try
        {
            bytes = source.Bytes is { } kept ? Packing.Unpack(kept) : File.ReadAllBytes(source.Uri);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw Damaged(source.ArticleId, $"can't be read again from {source.Uri}: {e.Message}");
        }
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == source.Sha256 ? bytes
            : throw Damaged(source.ArticleId, $"has other bytes now than when it was added from {source.Uri}");
    }

    private Record Record(long article, string sql)
    {
        var json = store.Guard(() => _connection.QueryFirstOrDefault<byte[]>(sql, new { article })) ?? throw Damaged(article, "has no record");
        try
        {
            return RecordJson.Read(Encoding.UTF8.GetString(Packing.Unpack(json)));
        }
        catch (Exception e) when (e is InvalidDataException or System.Text.Json.JsonException)
        {
            throw Damaged(article, $"has a damaged record: {e.Message}");
        }
    }

    private List<KeptArticle> Query(string condition, object values) =>
        store.Guard(() => _connection.Query<KeptArticle>($"SELECT {KeptArticle.Columns} FROM article a WHERE {condition} ORDER BY a.id LIMIT 10", values)).AsList();

    private ArchiveException Damaged(long article, string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{store.Address.Shown}: article {article} {what}"));
}
