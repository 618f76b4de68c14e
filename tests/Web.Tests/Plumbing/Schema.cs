using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>The schema by the product's own steps, taken once in a test run: every product that begins with a council copies it. Those that begin empty take the steps themselves.</summary>
public static class Schema
{
    private static readonly Lazy<Task<byte[]>> Sqlite = new(SqliteAsync);

    public static async Task MakeAsync(StoreOptions store)
    {
        await using var db = new GoldenThreadDb((DbContextOptions<GoldenThreadDb>)new DbContextOptionsBuilder<GoldenThreadDb>().Use(store).Options) { SeesAllCouncils = true };
        await db.Database.MigrateAsync();
    }

    /// <summary>Puts an SQLite database with the schema where the product looks for one.</summary>
    public static async Task CopyAsync(string folder) => await File.WriteAllBytesAsync(new StoreOptions { DataFolder = folder }.SqliteFile, await Sqlite.Value);

    private static async Task<byte[]> SqliteAsync()
    {
        var folder = Directory.CreateTempSubdirectory("golden-thread-");
        var store = new StoreOptions { DataFolder = folder.FullName };
        await MakeAsync(store);
        SqliteConnection.ClearAllPools();
        var file = await File.ReadAllBytesAsync(store.SqliteFile);
        folder.Delete(recursive: true);
        return file;
    }
}
