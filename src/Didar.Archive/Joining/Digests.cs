using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using System.Text;
using Dapper;
using Didar.Archive.Adding;
using Didar.Encounters;
using Didar.Writing;

namespace Didar.Archive.Joining;

/// <summary>Reads digests back. One thread at a time.</summary>
internal sealed class Digests(DbConnection connection)
{
    // Those of the days that are being added come again and again; a bound keeps memory flat.
    private const int Remembered = 5_000;
    private const int Asked = 500;

    private readonly Dictionary<long, ReportDigest> _keys = [];

    /// <summary>What a digest calls its article: its name, and its number in the archive.</summary>
    public static string Name(long article, string name) => string.Create(CultureInfo.InvariantCulture, $"{name} ({article})");

    /// <summary>The digests of articles, whole.</summary>
    public Dictionary<long, ReportDigest> Read(IEnumerable<long> articles, DbTransaction? transaction = null)
    {
        var digests = new Dictionary<long, ReportDigest>();
        foreach (var some in articles.Distinct().Chunk(Asked))
        {
            foreach (var (article, json) in connection.Query<(long, byte[])>($"SELECT article_id, json FROM digest WHERE article_id IN ({Numbers.List(some)})", transaction: transaction))
                digests[article] = EncounterJson.ReadDigest(Encoding.UTF8.GetString(Packing.Unpack(json)));
        }
        return digests;
    }

    /// <summary>The digests of articles, without the hashes of their text.</summary>
    public Dictionary<long, ReportDigest> Keys(IReadOnlyCollection<long> articles, DbTransaction? transaction)
    {
        if (_keys.Count > Remembered) _keys.Clear();
        foreach (var (article, digest) in Read(articles.Where(article => !_keys.ContainsKey(article)), transaction)) _keys[article] = digest with { Shingles = [] };
        return articles.Distinct().ToDictionary(static article => article, article => _keys[article]);
    }
}
