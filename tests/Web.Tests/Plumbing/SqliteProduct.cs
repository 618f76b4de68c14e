using Microsoft.Data.Sqlite;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>The product on SQLite in a folder of its own.</summary>
public sealed class SqliteProduct : Product
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("golden-thread-").FullName;

    protected override IEnumerable<(string Name, string Value)> Settings => [("Data", Folder)];

    public override async ValueTask InitializeAsync()
    {
        if (!IsEmpty) { await Schema.CopyAsync(Folder); }
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
