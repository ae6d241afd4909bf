using System.Globalization;
using Dapper;
using Didar.Archive.Adding;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;
using Didar.Archive.Searching;
using Didar.Archive.Terms;
using Didar.Cli.Running;
using Didar.Language;
using Didar.Reading;
using Npgsql;
using Xunit;

namespace Didar.Tests.Archive;

/// <summary>
/// An empty archive in a folder of its own, or in a schema of its own on the server that <c>DIDAR_TEST_POSTGRES</c>
/// names; gone afterwards. <c>.ci/postgres</c> starts such a server.
/// </summary>
internal sealed class TestArchive : IDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("DIDAR_TEST_POSTGRES");
    private static readonly Lazy<Flow> Loaded = new(static () => Flow.Load([], null, static _ => { }));
    private static readonly Lazy<TermReader> Words = new(static () => new TermReader(LanguageData.Load()));
    private static int _schemas;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("didar-archive-");
    private readonly string? _schema;

    public TestArchive(string database)
    {
        if (database == "sqlite")
        {
            Address = Path.Join(_folder.FullName, "didar.db");
            return;
        }
        Assert.SkipWhen(Server is null, "no PostgreSQL server: DIDAR_TEST_POSTGRES names none (.ci/postgres start FOLDER starts one)");
        _schema = string.Create(CultureInfo.InvariantCulture, $"t{Environment.ProcessId}_{Interlocked.Increment(ref _schemas)}");
        OnServer($"CREATE SCHEMA {_schema}");
        Address = $"{Server}?Search Path={_schema}";
    }

    public static TheoryData<string> Databases => ["sqlite", "postgres"];

    public static Flow Flow => Loaded.Value;

    public static RunDescription Run { get; } = new("add", "1", "knowledge", "models");

    public string Address { get; }

    public string File(string name) => Path.Join(_folder.FullName, name);

    public ArchiveStore Open(OpenMode mode = OpenMode.Create, double wait = 30) => ArchiveStore.Open(Address, mode, TimeProvider.System, TimeSpan.FromSeconds(wait));

    public static PreparedArticle Prepare(ArchiveStore store, string page, string uri, Format form = Format.Text, Func<Didar.Facts.Record, Didar.Facts.Record>? change = null)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(page);
        var article = Flow.Articles.Read(bytes, uri, form);
        var record = Flow.Extract(article, out var analysis);
        if (change is not null) record = change(record);
        return new ArticlePreparer(store.Dialect, Words.Value, Flow.Knowledge).Prepare(new FoundSource(uri, 0, form, bytes, IsKept: true), article, analysis, record);
    }

    /// <summary>Adds pages, called a, b, c …, in one batch.</summary>
    public static int Add(ArchiveStore store, params string[] pages)
    {
        using var writer = new ArticleWriter(store, Run, TimeProvider.System);
        return writer.Write([.. pages.Select((page, i) => Prepare(store, page, $"{(char)('a' + i)}.txt"))]);
    }

    /// <summary>The names of the articles that a query finds, in order.</summary>
    public static string Find(ArchiveStore store, string query, bool exact = false)
    {
        using var searcher = new Searcher(store, Words.Value, Flow.Articles);
        return string.Join(' ', searcher.Find(new Search(query, exact)).Hits.Select(static hit => hit.Article.Name).Order(StringComparer.Ordinal));
    }

    public static SearchResult Search(ArchiveStore store, Search search)
    {
        using var searcher = new Searcher(store, Words.Value, Flow.Articles);
        return searcher.Find(search);
    }

    public static Fault[] Check(ArchiveStore store) => [.. new ArchiveCheck(store, Flow.Articles).Run()];

    public static long Count(ArchiveStore store, string table)
    {
        using var connection = store.Connect();
        return connection.ExecuteScalar<long>($"SELECT count(*) FROM {table}");
    }

    public void Dispose()
    {
        if (_schema is not null) OnServer($"DROP SCHEMA {_schema} CASCADE");
        _folder.Delete(recursive: true);
    }

    private static void OnServer(string sql)
    {
        using var connection = new NpgsqlConnection(ArchiveAddress.Parse(Server!, OpenMode.Change, ArchiveStore.UsualWait).ConnectionString);
        connection.Execute(sql);
    }
}
