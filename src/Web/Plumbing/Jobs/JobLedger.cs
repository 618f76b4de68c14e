using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Plumbing.Jobs;

/// <summary>Writes down which pieces of work were done, so that none is done twice however often and in however many processes it is started.</summary>
public sealed class JobLedger(IDbContextFactory<GoldenThreadDb> factory)
{
    /// <summary>After so long, a piece of work that was begun and not finished is begun again: its process must have died.</summary>
    public static readonly TimeSpan GivenUp = TimeSpan.FromHours(1);

    /// <summary>Does the work if nobody has; null when somebody did, or is at it.</summary>
    /// <param name="council">The council; empty for the installation as a whole.</param>
    /// <param name="key">What the work is, as in "backup 2026-11-23".</param>
    /// <param name="work">Does it and says in words what came of it.</param>
    public async Task<string?> OnceAsync(Guid council, string key, DateTimeOffset now, Func<Task<string>> work, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        (db.CouncilId, db.SeesAllCouncils) = (council, false);
        if (!await ClaimAsync(db, key, now, cancel)) { return null; }

        var result = await work();
        await db.JobRuns.Where(run => run.Key == key).ExecuteUpdateAsync(run => run.SetProperty(r => r.Result, result), cancel);
        return result;
    }

    /// <summary>The last run of a kind of work that was finished; null when there was none.</summary>
    public async Task<JobRun?> LastAsync(Guid council, string kind, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        (db.CouncilId, db.SeesAllCouncils) = (council, false);
        return await db.JobRuns.AsNoTracking().Where(run => run.Key.StartsWith(kind + " ") && run.Result != null).OrderByDescending(run => run.At).FirstOrDefaultAsync(cancel);
    }

    private static async Task<bool> ClaimAsync(GoldenThreadDb db, string key, DateTimeOffset now, CancellationToken cancel)
    {
        if (!await db.JobRuns.AnyAsync(run => run.Key == key, cancel))
        {
            db.JobRuns.Add(new JobRun { CouncilId = db.CouncilId, Key = key, At = now });
            try
            {
                await db.SaveChangesAsync(cancel);
                return true;
            }
            catch (DbUpdateException)
            {
                // Somebody else was quicker.
                db.ChangeTracker.Clear();
            }
        }

        var forgotten = now - GivenUp;
        return await db.JobRuns.Where(run => run.Key == key && run.Result == null && run.At < forgotten).ExecuteUpdateAsync(run => run.SetProperty(r => r.At, now), cancel) == 1;
    }
}
