using System.Security.Cryptography;
using GoldenThread.Web.Plumbing;
using Microsoft.AspNetCore.DataProtection;

namespace GoldenThread.Web.Features.Operations;

/// <summary>The link with which a new installation is set up: sealed, for two hours, and for the council that it names, which can be founded once.</summary>
public sealed class SetUpLink(IDataProtectionProvider protection, CouncilClock clock)
{
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(2);
    private readonly IDataProtector _seal = protection.CreateProtector("GoldenThread.SetUpLink");

    public string Make() => "/set-up/" + _seal.Protect($"{Guid.CreateVersion7()}|{(clock.Now + Lasts).ToUnixTimeSeconds()}");

    /// <summary>The identity of the council to be; null when the link is too old or not ours.</summary>
    public Guid? Read(string token)
    {
        try
        {
            return _seal.Unprotect(token).Split('|') is [var id, var until] && long.Parse(until, System.Globalization.CultureInfo.InvariantCulture) > clock.Now.ToUnixTimeSeconds() ? Guid.Parse(id) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
