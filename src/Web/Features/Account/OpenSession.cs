using GoldenThread.Store;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Account;

/// <summary>Opens a session for an account that has proved who it is; always a new one, so that a session known to somebody beforehand is worth nothing.</summary>
public sealed class OpenSession(GoldenThreadDb db, CouncilClock clock)
{
    /// <summary>However busy somebody is, they sign in again after this long.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <param name="account">Whose it is.</param>
    /// <param name="secondFactor">Whether a second factor was shown.</param>
    /// <param name="browser">The browser as the person knows it.</param>
    /// <param name="before">The session that the browser had, which ends; empty for none.</param>
    public async Task<Session> RunAsync(Guid account, bool secondFactor, string browser, Guid before, CancellationToken cancel)
    {
        var now = clock.Now;
        var session = new Session { Id = Guid.CreateVersion7(), CouncilId = db.CouncilId, AccountId = account, StartedAt = now, EndsAt = now + Longest, SecondFactor = secondFactor, Browser = browser };
        db.Sessions.Add(session);
        await db.SaveChangesAsync(cancel);
        await db.Users.Where(a => a.Id == account).ExecuteUpdateAsync(set => set.SetProperty(a => a.LastSeenAt, now), cancel);
        if (before != Guid.Empty) { await db.Sessions.Where(s => s.Id == before).ExecuteUpdateAsync(set => set.SetProperty(s => s.EndsAt, now), cancel); }
        return session;
    }
}
