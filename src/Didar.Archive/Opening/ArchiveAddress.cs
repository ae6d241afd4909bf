using Microsoft.Data.Sqlite;
using Npgsql;

namespace Didar.Archive.Opening;

/// <summary>Where an archive is: the path of a file, or <c>postgres://user:password@host:port/database</c>.</summary>
/// <param name="Dialect">Which database.</param>
/// <param name="Shown">The address without a password, for messages.</param>
/// <param name="File">The path; null for PostgreSQL.</param>
/// <param name="ConnectionString">In the driver's own form.</param>
public sealed record ArchiveAddress(Dialect Dialect, string Shown, string? File, string ConnectionString)
{
    // Statements that both run again and again are prepared by the driver itself.
    private const int Prepared = 100;
    private const int PostgresPort = 5432;

    /// <summary>Reads an address.</summary>
    /// <param name="address">As on the command line.</param>
    /// <param name="mode">Whether the archive may be made or changed.</param>
    /// <param name="wait">How long to wait for another writer, in whole seconds.</param>
    /// <exception cref="ArchiveException">It is no address.</exception>
    public static ArchiveAddress Parse(string address, OpenMode mode, TimeSpan wait)
    {
        ArgumentException.ThrowIfNullOrEmpty(address);
        return address.StartsWith("postgres://", StringComparison.Ordinal) || address.StartsWith("postgresql://", StringComparison.Ordinal)
            ? OfPostgres(address, wait)
            : new(Dialect.Sqlite, address, address, new SqliteConnectionStringBuilder
            {
                DataSource = address,
                Mode = mode switch
                {
                    OpenMode.Create => SqliteOpenMode.ReadWriteCreate,
                    OpenMode.Change => SqliteOpenMode.ReadWrite,
                    _ => SqliteOpenMode.ReadOnly,
                },
                ForeignKeys = true,
                DefaultTimeout = Math.Max(1, (int)wait.TotalSeconds),
            }.ConnectionString);
    }

    /// <summary>The same file, read as one that nobody changes: nothing is locked, and no file is made beside it.</summary>
    internal ArchiveAddress Unchanging() => this with
    {
        ConnectionString = new SqliteConnectionStringBuilder(ConnectionString) { DataSource = new Uri(Path.GetFullPath(File!)).AbsoluteUri + "?immutable=1" }.ConnectionString,
    };

    private static ArchiveAddress OfPostgres(string address, TimeSpan wait)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.AbsolutePath.Length < 2)
            throw new ArchiveException($"{Hidden(address)}: an address is postgres://user:password@host:port/database");
        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host.Length > 0 ? uri.Host : "localhost",
            Port = uri.Port > 0 ? uri.Port : PostgresPort,
            Database = Uri.UnescapeDataString(uri.AbsolutePath[1..]),
            MaxAutoPrepare = Prepared,
            Options = FormattableString.Invariant($"-c lock_timeout={Math.Max(1, (int)wait.TotalSeconds)}s"),
            ApplicationName = "didar",
        };
        var user = uri.UserInfo.Split(':', 2);
        if (user[0].Length > 0) builder.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1) builder.Password = Uri.UnescapeDataString(user[1]);
        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, value) = pair.Split('=', 2) is [var left, var right] ? (Uri.UnescapeDataString(left), Uri.UnescapeDataString(right)) : (pair, "");
            try
            {
                builder[key] = value;
            }
            catch (ArgumentException e)
            {
                throw new ArchiveException($"{Hidden(address)}: {key}: no such setting of a connection", e);
            }
        }
        return new(Dialect.Postgres, Hidden(address), null, builder.ConnectionString);
    }

    // A password has no place in a message.
    private static string Hidden(string address)
    {
        var (start, end) = (address.IndexOf("//", StringComparison.Ordinal) + 2, address.LastIndexOf('@'));
        var colon = end < 0 ? -1 : address.IndexOf(':', start, end - start);
        return colon < 0 ? address : string.Concat(address.AsSpan(0, colon), address.AsSpan(end));
    }
}
