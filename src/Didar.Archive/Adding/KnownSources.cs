using System.Data.Common;
using Didar.Archive.Opening;

namespace Didar.Archive.Adding;

/// <summary>Tells which sources an archive has already, so that they need not be read again. Serves many threads.</summary>
public sealed class KnownSources : IDisposable
{
    private readonly Lock _gate = new();
    private readonly ArchiveStore _store;
    private readonly DbConnection _connection;
    private readonly DbCommand _find;

    /// <summary>Looks with a connection of its own.</summary>
    /// <param name="store">The archive.</param>
    public KnownSources(ArchiveStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        (_store, _connection) = (store, store.Connect());
        _find = _connection.Prepare("SELECT id FROM source WHERE sha256 = @sha256 AND uri = @uri AND line = @line", "@sha256", "@uri", "@line");
    }

    /// <summary>Whether the same bytes were added from the same place.</summary>
    /// <exception cref="ArchiveException">The database failed.</exception>
    public bool Contains(FoundSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        lock (_gate) return _store.Guard(() => _find.Number(null, source.Sha256, source.Uri, source.Line) is not null);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _find.Dispose();
        _connection.Dispose();
    }
}
