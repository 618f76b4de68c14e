using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Account;

/// <summary>
/// Links behind which somebody chooses a password: sealed, for one account, until a moment, and for as long as the account's stamp stays the same -
/// choosing changes the stamp, and so a link works once. Nothing about it is kept.
/// </summary>
public sealed class AccountLinks(IDataProtectionProvider protection, GoldenThreadDb db, CouncilClock clock)
{
    public static readonly TimeSpan InvitationLasts = TimeSpan.FromHours(72);
    public static readonly TimeSpan ResetLasts = TimeSpan.FromHours(1);
    public const string Path = "/account/link/";
    private readonly IDataProtector _seal = protection.CreateProtector("GoldenThread.AccountLink");

    /// <summary>The path of a link that holds from now on.</summary>
    public string Make(Store.Organisation.Account account, TimeSpan lasts)
    {
        var content = new byte[40];
        account.Id.TryWriteBytes(content);
        BinaryPrimitives.WriteInt64BigEndian(content.AsSpan(16), (clock.Now + lasts).ToUnixTimeSeconds());
        StampOf(account).CopyTo(content.AsSpan(24));
        return Path + Convert.ToBase64String(_seal.Protect(content)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }

    /// <summary>The account of a link that still holds; else why it does not.</summary>
    public async Task<(Store.Organisation.Account? Account, AccountLinkState State)> ReadAsync(string token, CancellationToken cancel)
    {
        if (Content(token) is not { Length: 40 } content) { return (null, AccountLinkState.NotOurs); }
        var id = new Guid(content.AsSpan(0, 16));
        var account = await db.Users.SingleOrDefaultAsync(a => a.Id == id, cancel);
        if (account is null || account.HasEnded(clock.Now)) { return (null, AccountLinkState.NotOurs); }
        if (!CryptographicOperations.FixedTimeEquals(StampOf(account), content.AsSpan(24))) { return (null, AccountLinkState.Used); }
        return clock.Now.ToUnixTimeSeconds() >= BinaryPrimitives.ReadInt64BigEndian(content.AsSpan(16)) ? (null, AccountLinkState.Expired) : (account, AccountLinkState.Good);
    }

    private byte[]? Content(string token)
    {
        try
        {
            var padded = token.Replace('-', '+').Replace('_', '/');
            return _seal.Unprotect(Convert.FromBase64String(padded + new string('=', (4 - padded.Length % 4) % 4)));
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private static byte[] StampOf(Store.Organisation.Account account) => SHA256.HashData(Encoding.UTF8.GetBytes(account.SecurityStamp ?? ""))[..16];
}

/// <summary>What became of a link.</summary>
public enum AccountLinkState
{
    Good,
    Expired,
    Used,
    NotOurs,
}
