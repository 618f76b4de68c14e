using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Identity;

namespace GoldenThread.Web.Features.Operations;

/// <summary>The account with which a bench signs in, or asks as a program.</summary>
public static class BenchAccount
{
    public const string Email = "bench@example.org";

    /// <summary>Adds the account of an actor, to be committed.</summary>
    public static void Add(IServiceProvider services, GoldenThreadDb db, Actor actor)
    {
        var names = services.GetRequiredService<ILookupNormalizer>();
        var account = new Store.Organisation.Account
        {
            Id = actor.Account,
            UserName = Email,
            NormalizedUserName = names.NormalizeName(Email),
            Email = Email,
            NormalizedEmail = names.NormalizeEmail(Email),
            EmailConfirmed = true,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            ShownAs = actor.Post,
            Roles = [new RoleGrant(Role.PerformanceOfficer), new RoleGrant(Role.Administrator)],
        };
        account.PasswordHash = services.GetRequiredService<IPasswordHasher<Store.Organisation.Account>>().HashPassword(account, DemoAccounts.Password);
        db.Users.Add(account);
    }

    /// <summary>Adds a token with which a program acts as the account, to be committed.</summary>
    public static string AddToken(GoldenThreadDb db, Actor actor)
    {
        var token = BearerToken.New();
        db.ApiTokens.Add(new ApiToken { Id = Guid.CreateVersion7(), AccountId = actor.Account, Name = "Bench", Hash = BearerToken.Hash(token), CreatedAt = actor.At, ExpiresAt = actor.At.AddDays(360) });
        return token;
    }
}
