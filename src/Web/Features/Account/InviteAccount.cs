using System.ComponentModel.DataAnnotations;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Account;

/// <summary>Invites somebody: an account without a password, and a link behind which they choose one.</summary>
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
        if (!new EmailAddressAttribute().IsValid(email) || email.Length > 254 || email.Any(char.IsWhiteSpace)) { problems.Insert(0, new("Email", "Enter an e-mail address in the form name@example.gov.uk")); }
        else if (await db.Users.SingleOrDefaultAsync(a => a.NormalizedUserName == normalizer.NormalizeName(email), cancel) is { } taken)
        {
            problems.Insert(0, new("Email", taken.EndedAt is null ? "There is an account with this e-mail address already" : "An account with this e-mail address was ended. Open it in the list to invite that person again"));
        }

        if (shownAs.Length is 0 or > 200) { problems.Add(new("ShownAs", "Enter the post, or what this person is to the council, in 200 characters or fewer")); }
        if (problems.Count > 0) { return (Guid.Empty, null, problems); }

        var account = new Store.Organisation.Account
        {
            Id = Guid.CreateVersion7(),
            CouncilId = db.CouncilId,
            ShownAs = shownAs,
            PersonId = invitation.PersonId,
            Roles = [.. invitation.Roles],
            MustUseSecondFactor = invitation.MustUseSecondFactor,
            UserName = email,
            NormalizedUserName = normalizer.NormalizeName(email),
            Email = email,
            NormalizedEmail = normalizer.NormalizeEmail(email),
        };
        account.Restamp();
        db.Users.Add(account);
        var link = new Uri(site, links.Make(account, AccountLinks.InvitationLasts)).ToString();
        mail.Invite(account, link, by.Actor.At);
        return await db.CommitAsync([new AccountInvited(account.Ref, account.Roles.InWords())], by, cancel) is { } problem ? (Guid.Empty, null, [problem]) : (account.Id, link, []);
    }
}
