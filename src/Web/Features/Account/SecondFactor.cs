using System.Security.Cryptography;
using System.Text;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.SignIn;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Account;

/// <summary>The app that gives codes: sets it up, checks its codes, each of which works once, and the recovery codes for when the phone is lost.</summary>
public sealed class SecondFactor(GoldenThreadDb db, IDataProtectionProvider protection, CouncilClock clock)
{
    private const int HowManyRecoveryCodes = 10;
    private readonly IDataProtector _seal = protection.CreateProtector("GoldenThread.SecondFactor");

    /// <summary>A new secret, sealed: the set-up page carries it until the first code shows that the app has taken it in.</summary>
    public string NewSecret() => _seal.Protect(Convert.ToHexString(Totp.NewSecret()));

    /// <summary>The secret itself; null when what was sent is not ours.</summary>
    public byte[]? Reveal(string? secret)
    {
        try
        {
            return secret is null ? null : Convert.FromHexString(_seal.Unprotect(secret));
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Sets the app up once its first code is right; returns the recovery codes, which are shown once.</summary>
    public async Task<(IReadOnlyList<string>? RecoveryCodes, Problem? Problem)> RunAsync(Guid id, string? secret, string? code, Submission by, CancellationToken cancel)
    {
        if (Reveal(secret) is not { } revealed) { return (null, new("Code", "This page was open for too long. Open it again and scan the new picture")); }
        if (Totp.StepOf(revealed, code, clock.Now) is not { } step) { return (null, new("Code", "This is not the code that the app shows now. Check that the phone’s clock is right, and type the six digits")); }
        var account = await db.Users.SingleAsync(a => a.Id == id, cancel);
        account.SecondFactorSecret = secret;
        account.SecondFactorStep = step;
        account.TwoFactorEnabled = true;
        account.Touch();
        var codes = NewRecoveryCodes(account);
        return await db.CommitAsync([new SecondFactorSetUp(account.Ref)], by, cancel) is { } problem ? (null, problem) : (codes, null);
    }

    /// <summary>Whether a code of the app, or a recovery code, is right; it is used up by that.</summary>
    public async Task<bool> UseAsync(Guid id, string? code, CancellationToken cancel)
    {
        var account = await db.Users.Where(Store.Organisation.Account.InUse(clock.Now)).SingleOrDefaultAsync(a => a.Id == id, cancel);
        if (account is null || Reveal(account.SecondFactorSecret) is not { } secret) { return false; }
        if (Totp.StepOf(secret, code, clock.Now) is { } step)
        {
            // One statement, so that the same code sent twice at once works once.
            return await db.Users.Where(a => a.Id == id && (a.SecondFactorStep == null || a.SecondFactorStep < step))
                .ExecuteUpdateAsync(set => set.SetProperty(a => a.SecondFactorStep, (long?)step), cancel) == 1;
        }

        if (!account.RecoveryCodes.Contains(HashOf(code))) { return false; }
        account.RecoveryCodes = [.. account.RecoveryCodes.Where(left => left != HashOf(code))];
        account.Touch();
        var by = new Actor { Account = id, Post = account.ShownAs, At = clock.Now, Today = clock.Today };
        return await db.CommitAsync([new RecoveryCodeUsed(account.Ref, account.RecoveryCodes.Count)], Submission.Of(by), cancel) is null;
    }

    /// <summary>New recovery codes instead of the old ones.</summary>
    public async Task<(IReadOnlyList<string>? RecoveryCodes, Problem? Problem)> RenewAsync(Guid id, Submission by, CancellationToken cancel)
    {
        var account = await db.Users.SingleAsync(a => a.Id == id, cancel);
        if (account.SecondFactorSecret is null) { return (null, new("", "No second factor is set up")); }
        var codes = NewRecoveryCodes(account);
        account.Touch();
        return await db.CommitAsync([new RecoveryCodesRenewed(account.Ref)], by, cancel) is { } problem ? (null, problem) : (codes, null);
    }

    /// <summary>Takes the second factor away: one's own, or as administrator that of somebody who lost the phone and the codes. Other sessions end.</summary>
    public async Task<Problem?> RemoveAsync(Guid id, Guid? except, Submission by, CancellationToken cancel)
    {
        if (id != by.Actor.Account && !by.Actor.May(Right.RunAccounts)) { return Actor.Refused("remove somebody’s second factor"); }
        if (await db.Users.SingleOrDefaultAsync(a => a.Id == id, cancel) is not { SecondFactorSecret: not null } account) { return new("", "No second factor is set up"); }
        account.SecondFactorSecret = null;
        account.SecondFactorStep = null;
        account.TwoFactorEnabled = false;
        account.RecoveryCodes = [];
        account.Touch();
        await db.EndSessionsAsync(id, by, except, cancel);
        return await db.CommitAsync([new SecondFactorRemoved(account.Ref)], by, cancel);
    }

    private static List<string> NewRecoveryCodes(Store.Organisation.Account account)
    {
        var codes = Enumerable.Range(0, HowManyRecoveryCodes).Select(_ => Totp.Base32(RandomNumberGenerator.GetBytes(15)).ToLowerInvariant())
            .Select(code => string.Join('-', code.Chunk(6).Select(group => new string(group)))).ToList();
        account.RecoveryCodes = [.. codes.Select(HashOf)];
        return codes;
    }

    // 120 bits of chance need no slow hash.
    private static string HashOf(string? code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(new string([.. (code ?? "").ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]))));
}
