using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Account;

/// <summary>Ends an account and its sessions: the next request of each is refused. An end that lies ahead, of somebody who leaves, is brought forward.</summary>
public sealed class EndAccount(GoldenThreadDb db, LastAdministrator last)
{
    public async Task<Problem?> RunAsync(Guid id, Submission by, CancellationToken cancel)
    {
        if (!by.Actor.May(Right.RunAccounts)) { return Actor.Refused("end an account"); }
        if (await db.Users.Where(Store.Organisation.Account.InUse(by.Actor.At)).SingleOrDefaultAsync(a => a.Id == id, cancel) is not { } account) { return new("", "This account was ended already"); }
        if (await last.IsAsync(account, by.Actor.Today, cancel)) { return new("", "This is the last administrator. Make somebody else an administrator first, then end this account"); }
        account.EndedAt = by.Actor.At;
        account.Restamp();
        await db.EndSessionsAsync(id, by, null, cancel);
        return await db.CommitAsync([new AccountEnded(account.Ref, by.Actor.At)], by, cancel);
    }
}
