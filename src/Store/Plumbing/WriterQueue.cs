using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Store.Plumbing;

/// <summary>Writers on SQLite queue in the process: one at a time, in the order in which they came. On PostgreSQL the database decides.</summary>
internal static class WriterQueue
{
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Queues = new(StringComparer.Ordinal);

    public static async Task<IDisposable?> EnterAsync(GoldenThreadDb db, CancellationToken cancel)
    {
        if (!db.Database.IsSqlite()) { return null; }
        var queue = Queues.GetOrAdd(db.Database.GetConnectionString()!, _ => new SemaphoreSlim(1, 1));
        await queue.WaitAsync(cancel);
        return new Turn(queue);
    }

    private sealed class Turn(SemaphoreSlim queue) : IDisposable
    {
        public void Dispose() => queue.Release();
    }
}
