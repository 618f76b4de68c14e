using System.ComponentModel.DataAnnotations;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Account;

/// <summary>Invites somebody: an account without a password, and a link behind which they choose one. Whoever comes back gets their ended account again, with nothing of what opened it.</summary>
public sealed class InviteAccount(GoldenThreadDb db, AccountLinks links, AccountMail mail, ILookupNormalizer normalizer)
{
    /// <summary>What an invitation says.</summary>
    public sealed record Invitation(string? Email, string? ShownAs, Guid? PersonId, IReadOnlyList<RoleGrant> Roles, bool MustUseSecondFactor);

    /// <returns>The link, to be shown once; or what stands in the way.</returns>
    public async Task<(Guid Account, string? Link, IReadOnlyList<Problem> Problems)> RunAsync(Invitation invitation, Uri site, Submission by, CancellationToken cancel)
    {
        if (!by.Actor.May(Right.RunAccounts)) { return (Guid.Empty, null, [Actor.Refused("invite somebody")]); }
        var email = (invitation.Email ?? "").Trim();
        var shownAs = (invitation.ShownAs ?? "").Trim();
        var problems = RoleGrants.Check(invitation.Roles, by.Actor.Today).ToList();
        var isAddress = new EmailAddressAttribute().IsValid(email) && email.Length <= 254 && !email.Any(char.IsWhiteSpace);
        if (!isAddress) { problems.Insert(0, new("Email", "Enter an e-mail address in the form name@example.gov.uk")); }
        var known = !isAddress ? null : await db.Users.SingleOrDefaultAsync(a => a.NormalizedUserName == normalizer.NormalizeName(email), cancel);
        if (known?.HasEnded(by.Actor.At) == false) { problems.Insert(0, new("Email", "There is an account with this e-mail address already")); }

        if (shownAs.Length is 0 or > 200) { problems.Add(new("ShownAs", "Enter the post, or what this person is to the council, in 200 characters or fewer")); }
        if (problems.Count > 0) { return (Guid.Empty, null, problems); }

        if (known is not null) { await ForgetAsync(known, by, cancel); }
        var account = known ?? db.Users.Add(new Store.Organisation.Account
        {
            Id = Guid.CreateVersion7(),
            CouncilId = db.CouncilId,
            ShownAs = shownAs,
            UserName = email,
            NormalizedUserName = normalizer.NormalizeName(email),
            Email = email,
            NormalizedEmail = normalizer.NormalizeEmail(email),
        }).Entity;
        (account.ShownAs, account.PersonId, account.Roles, account.MustUseSecondFactor, account.EndedAt) = (shownAs, invitation.PersonId, [.. invitation.Roles], invitation.MustUseSecondFactor, null);
        account.Restamp();
        var link = new Uri(site, links.Make(account, AccountLinks.InvitationLasts)).ToString();
        mail.Invite(account, link, by.Actor.At);
        return await db.CommitAsync([new AccountInvited(account.Ref, account.Roles.InWords())], by, cancel) is { } problem ? (Guid.Empty, null, [problem]) : (account.Id, link, []);
    }

    /// <summary>Takes away all that let the person in before.</summary>
    private async Task ForgetAsync(Store.Organisation.Account account, Submission by, CancellationToken cancel)
    {
        (account.PasswordHash, account.SecondFactorSecret, account.SecondFactorStep, account.RecoveryCodes) = (null, null, null, []);
        db.CalendarFeeds.RemoveRange(await db.CalendarFeeds.Where(feed => feed.AccountId == account.Id).ToListAsync(cancel));
        db.UserLogins.RemoveRange(await db.UserLogins.Where(login => login.UserId == account.Id).ToListAsync(cancel));
        foreach (var token in await db.ApiTokens.Where(token => token.AccountId == account.Id && token.RevokedAt == null).ToListAsync(cancel)) { token.RevokedAt = by.Actor.At; }
    }
}
