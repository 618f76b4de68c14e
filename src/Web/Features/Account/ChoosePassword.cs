using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Account;

/// <summary>A person chooses a password: behind a link, or with the one they have. Every other session of the account ends.</summary>
public sealed class ChoosePassword(GoldenThreadDb db, AccountLinks links, IPasswordHasher<Store.Organisation.Account> hasher, OrganisationShelf shelf, CouncilClock clock)
{
    /// <summary>Behind a link that still holds.</summary>
    public async Task<Problem?> RunAsync(string token, string? password, Guid key, CancellationToken cancel)
    {
        if ((await links.ReadAsync(token, cancel)).Account is not { } account) { return new("", "This link no longer works"); }
        var first = account.PasswordHash is null && !await db.UserLogins.AnyAsync(login => login.UserId == account.Id, cancel);
        Event happened = first ? new AccountJoined(account.Ref, "by password") : new PasswordChanged(account.Ref);
        return await SaveAsync(account, password, happened, new Submission(ActorOf(account), key), null, cancel);
    }

    /// <summary>By somebody signed in, who shows the password that they have.</summary>
    public async Task<Problem?> ChangeAsync(Guid id, string? current, string? password, Guid session, Submission by, CancellationToken cancel)
    {
        var account = await db.Users.SingleAsync(a => a.Id == id, cancel);
        if (account.PasswordHash is not null && hasher.VerifyHashedPassword(account, account.PasswordHash, current is { Length: > 0 and <= PasswordRules.Longest } ? current : "-") == PasswordVerificationResult.Failed)
        {
            return new("CurrentPassword", "This is not your present password");
        }

        return await SaveAsync(account, password, new PasswordChanged(account.Ref), by, session, cancel);
    }

    private async Task<Problem?> SaveAsync(Store.Organisation.Account account, string? password, Event happened, Submission by, Guid? except, CancellationToken cancel)
    {
        var council = (await shelf.NowAsync(db, cancel)).Council;
        if (PasswordRules.Check(password, council.Name, council.Code, account.Email, account.ShownAs) is { } problem) { return problem; }
        account.PasswordHash = hasher.HashPassword(account, password!);
        account.Restamp();
        await db.EndSessionsAsync(account.Id, by, except, cancel);
        return await db.CommitAsync([happened], by, cancel);
    }

    private Actor ActorOf(Store.Organisation.Account account) => new() { Account = account.Id, Post = account.ShownAs, At = clock.Now, Today = clock.Today };
}
