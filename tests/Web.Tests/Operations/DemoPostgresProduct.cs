using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.Operations;

/// <summary>The product with the demonstration council on an empty PostgreSQL database.</summary>
public sealed class DemoPostgresProduct : Product
{
    private readonly string _folder = Directory.CreateTempSubdirectory("golden-thread-").FullName;
    private PostgresDatabase _database = null!;

    protected override IEnumerable<(string Name, string Value)> Settings => [("Data", _folder), ("Database", _database.ConnectionString), ("Demo", "true")];

    public override async ValueTask InitializeAsync()
    {
        _database = await (await PostgresServer.RunningAsync()).CreateDatabaseAsync();
        _ = Server;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
