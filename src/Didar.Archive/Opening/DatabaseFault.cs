using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Didar.Archive.Opening;

/// <summary>Says in one sentence why a database failed.</summary>
internal static class DatabaseFault
{
    // Primary result codes: sqlite.org/rescode.html
    private const int Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, NotADatabase = 26;

    /// <summary>A file, or one that belongs to it, could not be opened or made.</summary>
    public const int CantOpen = 14;

    /// <summary>The reason; null for what is no fault of a database.</summary>
    public static string? Reason(Exception fault) => fault switch
    {
        SqliteException e => e.SqliteErrorCode switch
        {
            Busy or Locked => "another program is writing to the archive; try again when it is done",
            ReadOnly => "the archive may not be written: it, or its folder, is read-only",
            InputOutput => $"reading or writing failed ({e.Message}); what was committed is kept",
            Corrupt => "the archive is damaged (didar check tells where); restore a backup",
            Full => "the disk is full; what was committed is kept, and the rest can be added again",
            CantOpen => "can't be opened: no such folder, or no permission",
            NotADatabase => "this is no archive of Didar",
            _ => e.Message,
        },
        PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable } => "another program is writing to the archive; try again when it is done",
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => "the disk is full; what was committed is kept, and the rest can be added again",
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.InsufficientPrivilege } e => $"the archive may not be written: {e.MessageText}",
        PostgresException e => e.MessageText,
        NpgsqlException { InnerException: SocketException e } => $"the server can't be reached: {e.Message}",
        NpgsqlException e => e.Message,
        _ => null,
    };
}
