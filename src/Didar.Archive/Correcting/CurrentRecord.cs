using System.Data.Common;
using System.Text;
using Dapper;
using Didar.Archive.Adding;
using Didar.Facts;
using Didar.Writing;

namespace Didar.Archive.Correcting;

/// <summary>The record of an article as a transaction sees it.</summary>
internal static class CurrentRecord
{
    /// <summary>The current record, corrected where corrections hold.</summary>
    public static Record Of(DbConnection connection, DbTransaction transaction, long article) =>
        RecordJson.Read(Encoding.UTF8.GetString(Packing.Unpack(connection.QueryFirst<byte[]>(
            "SELECT coalesce(c.json, r.json) FROM record r LEFT JOIN corrected c ON c.article_id = r.article_id WHERE r.article_id = @article", new { article }, transaction))));
}
