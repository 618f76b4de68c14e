using System.Security.Cryptography;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace GoldenThread.Web.Features.Account;

/// <summary>Says whose name and password these are. An unknown name costs as much time, and gets the same answer, as a wrong password.</summary>
public sealed class CheckPassword(GoldenThreadDb db, IPasswordHasher<Store.Organisation.Account> hasher, ILookupNormalizer normalizer, SignInThrottle throttle, Plumbing.CouncilClock clock, ILogger<CheckPassword> log)
{
    private static string? _nobodys;

    /// <summary>The one form in which a name is counted and looked up.</summary>
    public string Name(string? email) => normalizer.NormalizeName((email ?? "").Trim()) ?? "";

    /// <returns>The account; or how long to wait before the next try; or neither, when name or password is not right.</returns>
    public async Task<(Store.Organisation.Account? Account, TimeSpan? Wait)> RunAsync(string? email, string? password, string address, bool isKnownBrowser, CancellationToken cancel)
    {
        var attempt = new Attempt(Name(email), address, isKnownBrowser);
        if (throttle.WaitFor(attempt) is { } wait)
        {
            log.LogWarning("Sign-in throttled for an address: wait {Seconds} s", (int)wait.TotalSeconds);
            return (null, wait);
        }

        var account = attempt.Name.Length is 0 or > 256 ? null : await db.Users.SingleOrDefaultAsync(a => a.NormalizedUserName == attempt.Name, cancel);
        var hash = account?.PasswordHash ?? (_nobodys ??= hasher.HashPassword(null!, Convert.ToHexString(RandomNumberGenerator.GetBytes(16))));
        var given = password is { Length: > 0 and <= PasswordRules.Longest } ? password : "-";
        var verified = hasher.VerifyHashedPassword(null!, hash, given);
        if (account is null || account.PasswordHash is null || account.HasEnded(clock.Now) || verified == PasswordVerificationResult.Failed)
        {
            throttle.Count(attempt);
            log.LogWarning("Sign-in refused for account {Account}: name or password not right", account?.Id);
            return (null, null);
        }

        // The framework's cost has risen since the password was chosen: now that we see it, it is hashed anew.
        if (verified == PasswordVerificationResult.SuccessRehashNeeded)
        {
            var anew = hasher.HashPassword(account, given);
            await db.Users.Where(a => a.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.PasswordHash, anew), cancel);
        }

        return (account, null);
    }
}
