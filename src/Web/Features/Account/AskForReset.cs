using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Plumbing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Account;

/// <summary>Somebody forgot their password: a link goes to the address of the account, if there is one. Run after the answer was sent, which is the same for everybody.</summary>
public sealed class AskForReset(GoldenThreadDb db, AccountLinks links, AccountMail mail, ILookupNormalizer normalizer, CouncilClock clock)
{
    public async Task RunAsync(string email, Uri site, CancellationToken cancel)
    {
        var name = normalizer.NormalizeName(email.Trim());
        var now = clock.Now;
        var account = await db.Users.Where(Store.Organisation.Account.InUse(now)).SingleOrDefaultAsync(a => a.NormalizedUserName == name, cancel);
        if (account?.PasswordHash is null) { return; }

        // One message in five minutes, however often somebody presses: nobody's mailbox is filled from here.
        var key = $"forgotten {account.Id:N} {now.ToUnixTimeSeconds() / 300}";
        if (await db.Outbox.AnyAsync(m => m.Key == key, cancel)) { return; }
        mail.Reset(account, new Uri(site, links.Make(account, AccountLinks.ResetLasts)).ToString(), key, now);
        var nobody = new Actor { Account = Guid.Empty, Post = "Somebody not signed in", At = now, Today = clock.Today };
        await db.CommitAsync([new PasswordReset(account.Ref)], Submission.Of(nobody), cancel);
    }
}
