using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Account;

/// <summary>What several changes of an account have in common.</summary>
internal static class AccountChanges
{
    /// <summary>Marks the account as changed, so that of two changes at once one is told of the other.</summary>
    public static void Touch(this Store.Organisation.Account account) => account.ConcurrencyStamp = Guid.NewGuid().ToString();

    /// <summary>Makes every link and every earlier proof of this account worthless.</summary>
    public static void Restamp(this Store.Organisation.Account account)
    {
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        account.Touch();
    }

    /// <summary>The account's sessions that have not ended, to be ended in the same commit.</summary>
    public static async Task<int> EndSessionsAsync(this GoldenThreadDb db, Guid account, Submission by, Guid? except, CancellationToken cancel)
    {
        var open = await db.Sessions.Where(session => session.AccountId == account && session.EndsAt > by.Actor.At && session.Id != except).ToListAsync(cancel);
        foreach (var session in open) { session.EndsAt = by.Actor.At; }
        return open.Count;
    }
}
