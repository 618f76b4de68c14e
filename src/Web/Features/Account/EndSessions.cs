using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Account;

/// <summary>Ends one session of an account, or all; one's own, or as administrator somebody else's.</summary>
public sealed class EndSessions(GoldenThreadDb db)
{
    /// <param name="id">The account.</param>
    /// <param name="session">The one to end; null for all.</param>
    /// <param name="except">The one to keep when all others end.</param>
    public async Task<Problem?> RunAsync(Guid id, Guid? session, Guid? except, Submission by, CancellationToken cancel)
    {
        if (id != by.Actor.Account && !by.Actor.May(Right.RunAccounts)) { return Actor.Refused("end somebody’s sessions"); }
        if (await db.Users.SingleOrDefaultAsync(a => a.Id == id, cancel) is not { } account) { return new("", "There is no such account"); }
        int ended;
        if (session is { } one)
        {
            var open = await db.Sessions.SingleOrDefaultAsync(s => s.Id == one && s.AccountId == id && s.EndsAt > by.Actor.At, cancel);
            if (open is not null) { open.EndsAt = by.Actor.At; }
            ended = open is null ? 0 : 1;
        }
        else
        {
            ended = await db.EndSessionsAsync(id, by, except, cancel);
        }

        return ended == 0 ? null : await db.CommitAsync([new SessionsEnded(account.Ref, ended)], by, cancel);
    }
}
