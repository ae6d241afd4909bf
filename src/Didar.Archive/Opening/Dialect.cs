namespace Didar.Archive.Opening;

/// <summary>The two databases an archive may live in; all that differs between them asks this.</summary>
public enum Dialect
{
    /// <summary>One file.</summary>
    Sqlite,
    /// <summary>A PostgreSQL database.</summary>
    Postgres,
}
