using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Account;

/// <summary>Ties what the organisation's sign-in says - issuer and subject, never an e-mail address - to the account of a link.</summary>
public sealed class LinkElsewhere(GoldenThreadDb db, AccountLinks links, CouncilClock clock)
{
    public async Task<(Guid? Account, Problem? Problem)> RunAsync(string token, ExternalIdentity identity, Guid key, CancellationToken cancel)
    {
        if ((await links.ReadAsync(token, cancel)).Account is not { } account) { return (null, new("", "This link no longer works")); }
        if (await FindAsync(identity, cancel) is not null) { return (null, new("", "Your organisation’s sign-in belongs to another account here already")); }
        db.UserLogins.Add(new IdentityUserLogin<Guid> { UserId = account.Id, LoginProvider = identity.Issuer, ProviderKey = KeyOf(identity), ProviderDisplayName = identity.Name });
        account.Restamp();
        var by = new Actor { Account = account.Id, Post = account.ShownAs, At = clock.Now, Today = clock.Today };
        var problem = await db.CommitAsync([new AccountJoined(account.Ref, "by the organisation’s sign-in")], new Submission(by, key), cancel);
        return (problem is null ? account.Id : null, problem);
    }

    /// <summary>The account to which this identity was linked; null when there is none.</summary>
    public async Task<Store.Organisation.Account?> FindAsync(ExternalIdentity identity, CancellationToken cancel)
    {
        var key = KeyOf(identity);
        return await db.Users.Where(Store.Organisation.Account.InUse(clock.Now)).SingleOrDefaultAsync(a => db.UserLogins.Any(l => l.UserId == a.Id && l.LoginProvider == identity.Issuer && l.ProviderKey == key), cancel);
    }

    /// <summary>One person may work for two councils of an installation: the subject is known within the council.</summary>
    private string KeyOf(ExternalIdentity identity) => $"{db.CouncilId:N}/{identity.Subject}";
}
