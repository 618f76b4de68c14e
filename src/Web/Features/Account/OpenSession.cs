using GoldenThread.Store;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Account;

/// <summary>Opens a session for an account that has proved who it is.</summary>
public sealed class OpenSession(GoldenThreadDb db, CouncilClock clock)
{
    /// <summary>However busy somebody is, they sign in again after this long.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    public async Task<Session> RunAsync(Store.Organisation.Account account, bool secondFactor, CancellationToken cancel)
    {
        var session = new Session { Id = Guid.CreateVersion7(), CouncilId = account.CouncilId, AccountId = account.Id, StartedAt = clock.Now, EndsAt = clock.Now + Longest, SecondFactor = secondFactor };
        account.LastSeenAt = clock.Now;
        db.Sessions.Add(session);
        await db.SaveChangesAsync(cancel);
        return session;
    }
}
