using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Store.Plumbing;

/// <summary>What SQLite knows of how the rows of its tables are spread, by which it chooses among their indexes. PostgreSQL finds it out by itself.</summary>
public static class SqliteStatistics
{
    /// <summary>Looks again at the tables that have changed much since the last look; costs next to nothing where none has.</summary>
    public static async Task RenewAsync(GoldenThreadDb db, CancellationToken cancel)
    {
        if (db.Database.IsSqlite()) { await db.Database.ExecuteSqlRawAsync("PRAGMA optimize = 0x10002", cancel); }
    }
}
