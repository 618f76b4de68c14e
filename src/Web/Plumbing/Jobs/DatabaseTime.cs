using GoldenThread.Store;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Plumbing.Jobs;

/// <summary>The time by which jobs go: the database's, so that several processes with clocks of their own agree. SQLite has the clock of its one process.</summary>
public sealed class DatabaseTime(CouncilClock clock, TimeProvider time)
{
    public async Task<DateTimeOffset> NowAsync(GoldenThreadDb db, CancellationToken cancel) =>
        // A clock that was set for this process, as tests do, is meant to be believed.
        db.Database.IsNpgsql() && time == TimeProvider.System ? await AskAsync(db, cancel) : clock.Now;

    /// <summary>How far this process's clock is ahead of the database's; negative when behind; zero on SQLite.</summary>
    public async Task<TimeSpan> SkewAsync(GoldenThreadDb db, CancellationToken cancel)
    {
        if (!db.Database.IsNpgsql()) { return TimeSpan.Zero; }
        var before = TimeProvider.System.GetUtcNow();
        var there = await AskAsync(db, cancel);
        var after = TimeProvider.System.GetUtcNow();
        return before + ((after - before) / 2) - there;
    }

    private static Task<DateTimeOffset> AskAsync(GoldenThreadDb db, CancellationToken cancel) =>
        db.Database.SqlQuery<DateTimeOffset>($"SELECT clock_timestamp() AS \"Value\"").SingleAsync(cancel);
}
