using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Account;

/// <summary>An administrator makes a new link for somebody: the invitation again while they have not joined, else for a new password. Earlier links stop working.</summary>
public sealed class MakeLink(GoldenThreadDb db, AccountLinks links, AccountMail mail)
{
    public async Task<(string? Link, Problem? Problem)> RunAsync(Guid id, Uri site, Submission by, CancellationToken cancel)
    {
        if (!by.Actor.May(Right.RunAccounts)) { return (null, Actor.Refused("make a link for somebody")); }
        if (await db.Users.Where(Store.Organisation.Account.InUse(by.Actor.At)).SingleOrDefaultAsync(a => a.Id == id, cancel) is not { } account) { return (null, new("", "This account was ended, or there is none")); }
        var joined = account.PasswordHash is not null || await db.UserLogins.AnyAsync(login => login.UserId == id, cancel);
        account.Restamp();
        var link = new Uri(site, links.Make(account, joined ? AccountLinks.ResetLasts : AccountLinks.InvitationLasts)).ToString();
        if (joined) { mail.Reset(account, link, $"reset {by.Key}", by.Actor.At); }
        else { mail.Invite(account, link, by.Actor.At); }
        Event happened = joined ? new PasswordReset(account.Ref) : new AccountInvitedAgain(account.Ref);
        var problem = await db.CommitAsync([happened], by, cancel);
        return (problem is null ? link : null, problem);
    }
}
