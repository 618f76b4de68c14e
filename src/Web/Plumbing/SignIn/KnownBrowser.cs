using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace GoldenThread.Web.Plumbing.SignIn;

/// <summary>Remembers in the browser, sealed, to which account it has signed in: it tells the person from strangers who guess at the name.</summary>
public sealed class KnownBrowser(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(180);
    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("GoldenThread.KnownBrowser").ToTimeLimitedDataProtector();

    public bool IsKnown(HttpContext context, string name)
    {
        if (context.Request.Cookies[NameOf(context)] is not { Length: > 0 } cookie) { return false; }
        try
        {
            return string.Equals(_seal.Unprotect(cookie), name, StringComparison.Ordinal);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    public void Remember(HttpContext context, string name) => context.Response.Cookies.Append(NameOf(context), _seal.Protect(name, Lifetime),
        new CookieOptions { Path = "/", HttpOnly = true, Secure = context.Request.IsHttps, SameSite = SameSiteMode.Lax, MaxAge = Lifetime, IsEssential = true });

    private static string NameOf(HttpContext context) => HostCookie.NameFor(context, "golden-thread-known");
}
