using GoldenThread.Web.Tests.Plumbing;
using Microsoft.Data.Sqlite;

namespace GoldenThread.Web.Tests.Operations;

/// <summary>The product as ./start opens it: on an empty SQLite database, with the demonstration council.</summary>
public sealed class DemoSqliteProduct : Product
{
    private readonly string _folder = Directory.CreateTempSubdirectory("golden-thread-").FullName;

    protected override IEnumerable<(string Name, string Value)> Settings => [("Data", _folder), ("Demo", "true")];

    public override ValueTask InitializeAsync()
    {
        _ = Server;
        return ValueTask.CompletedTask;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
