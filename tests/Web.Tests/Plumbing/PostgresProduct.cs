namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>The product on PostgreSQL in a database of its own.</summary>
public sealed class PostgresProduct : Product
{
    private readonly string _folder = Directory.CreateTempSubdirectory("golden-thread-").FullName;
    private PostgresDatabase _database = null!;

    public string ConnectionString => _database.ConnectionString;
    public string AsSuperuser => _database.AsSuperuser;

    protected override IEnumerable<(string Name, string Value)> Settings => [("Data", _folder), ("Database", _database.ConnectionString)];

    public override async ValueTask InitializeAsync()
    {
        var server = await PostgresServer.RunningAsync();
        _database = IsEmpty ? await server.CreateDatabaseAsync() : await server.CopyDatabaseAsync("schema", empty => Schema.MakeAsync(new() { DataFolder = "", Postgres = empty.ConnectionString }));
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
