using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Features.Account;
using GoldenThread.Web.Plumbing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Founds the council of a new installation and its first administrator, both or neither.</summary>
public sealed partial class SetUpInstallation(IDbContextFactory<GoldenThreadDb> factory, IPasswordHasher<Store.Organisation.Account> hasher, ILookupNormalizer normalizer, CouncilClock clock)
{
    /// <summary>What the set-up page asks.</summary>
    public sealed record Answers(string? Name, string? Code, string? Email, string? Post, string? Password);

    public async Task<IReadOnlyList<Problem>> RunAsync(Guid council, Answers answers, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        db.SeesAllCouncils = true;
        if (await db.Councils.IgnoreQueryFilters().AnyAsync(cancel)) { return [new("", "This installation has been set up already. Sign in instead")]; }
        if (Check(answers) is { Count: > 0 } problems) { return problems; }
        return await FoundAsync(council, answers, cancel) ? [] : [new("", "This installation has just been set up by somebody else")];
    }

    private async Task<bool> FoundAsync(Guid id, Answers answers, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        (db.CouncilId, db.SeesAllCouncils) = (id, false);
        var council = new Council { Id = id, Code = answers.Code!.Trim(), Name = answers.Name!.Trim() };
        var email = answers.Email!.Trim();
        var account = new Store.Organisation.Account
        {
            Id = Guid.CreateVersion7(),
            CouncilId = id,
            ShownAs = answers.Post!.Trim(),
            Roles = [new RoleGrant(Role.Administrator)],
            UserName = email,
            NormalizedUserName = normalizer.NormalizeName(email),
            Email = email,
            NormalizedEmail = normalizer.NormalizeEmail(email),
            SecurityStamp = Guid.NewGuid().ToString("N"),
            ConcurrencyStamp = Guid.NewGuid().ToString(),
            MustUseSecondFactor = false,
        };
        account.PasswordHash = hasher.HashPassword(account, answers.Password!);
        db.Councils.Add(council);
        db.Users.Add(account);
        var actor = new Actor { Account = account.Id, Post = account.ShownAs, At = clock.Now, Today = clock.Today };
        try
        {
            return await db.CommitAsync([new CouncilFounded(council.Ref, council.Name), new AccountInvited(account.Ref, account.Roles.InWords())], Submission.Of(actor), cancel) is null;
        }
        catch (DbUpdateException)
        {
            // The same link, sent twice at once: the council's identity stands in it.
            return false;
        }
    }

    private static List<Problem> Check(Answers answers)
    {
        var problems = new List<Problem>();
        if (answers.Name?.Trim() is not { Length: > 0 and <= 200 }) { problems.Add(new("Name", "Enter the council’s full name, in 200 characters or fewer")); }
        if (answers.Code is null || !CodeForm().IsMatch(answers.Code.Trim())) { problems.Add(new("Code", "Enter a short name of 2 to 60 small letters, digits and hyphens, as in exampleshire")); }
        if (!new EmailAddressAttribute().IsValid(answers.Email?.Trim()) || string.IsNullOrWhiteSpace(answers.Email) || answers.Email.Trim() is { Length: > 254 }) { problems.Add(new("Email", "Enter an e-mail address in the form name@example.gov.uk")); }
        if (answers.Post?.Trim() is not { Length: > 0 and <= 200 }) { problems.Add(new("Post", "Enter your post, as in Head of Performance")); }
        if (PasswordRules.Check(answers.Password, answers.Name, answers.Code, answers.Email, answers.Post) is { } weak) { problems.Add(weak); }
        return problems;
    }

    [GeneratedRegex("^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])$")]
    private static partial Regex CodeForm();
}
