using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace GoldenThread.Web.Plumbing.SignIn;

/// <summary>
/// A sign-in under way. It is kept in a sealed cookie of the browser that started it, under the name of its state, so that
/// neither nonce nor verifier pass through the provider and an answer brought by another browser finds nothing.
/// </summary>
internal sealed record SignInAttempt(string State, string Nonce, string Verifier, AuthenticationProperties Properties)
{
    private const string Prefix = "sign-in-attempt-";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    /// <summary>The PKCE challenge, method S256.</summary>
    public string Challenge => WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));

    public static SignInAttempt Begin(HttpContext context, IDataProtectionProvider protection, AuthenticationProperties properties)
    {
        var attempt = new SignInAttempt(Random(), Random(), Random(), properties);
        // Somebody who opens the sign-in page over and over must not end with cookies too big to send.
        var older = context.Request.Cookies.Keys.Where(name => name.Contains(Prefix, StringComparison.Ordinal)).ToList();
        if (older.Count >= 8) older.ForEach(name => context.Response.Cookies.Delete(name, Cookie(context)));

        var items = new AuthenticationProperties(new Dictionary<string, string?>(properties.Items) { ["nonce"] = attempt.Nonce, ["verifier"] = attempt.Verifier });
        var sealedItems = Protector(protection, attempt.State).Protect(PropertiesSerializer.Default.Serialize(items), Lifetime);
        var cookie = Cookie(context);
        cookie.MaxAge = Lifetime;
        context.Response.Cookies.Append(Name(context, attempt.State), WebEncoders.Base64UrlEncode(sealedItems), cookie);
        return attempt;
    }

    /// <summary>Takes the attempt out of the browser, so that its answer can't be used a second time; null when there is none.</summary>
    public static SignInAttempt? Take(HttpContext context, IDataProtectionProvider protection, string state)
    {
        if (state.Length != 43 || context.Request.Cookies[Name(context, state)] is not { } cookie) return null;
        context.Response.Cookies.Delete(Name(context, state), Cookie(context));
        try
        {
            var items = PropertiesSerializer.Default.Deserialize(Protector(protection, state).Unprotect(WebEncoders.Base64UrlDecode(cookie)));
            return items is not null && items.Items.Remove("nonce", out var nonce) && items.Items.Remove("verifier", out var verifier)
                ? new(state, nonce!, verifier!, items)
                : null;
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private static string Random() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    // The state is part of the seal: a cookie can't be renamed to serve another state.
    private static ITimeLimitedDataProtector Protector(IDataProtectionProvider protection, string state) =>
        protection.CreateProtector("GoldenThread.SignIn", state).ToTimeLimitedDataProtector();

    private static string Name(HttpContext context, string state) => (context.Request.IsHttps ? "__Host-" : "") + Prefix + state;

    // Lax, because the provider's answer is a navigation from another site.
    private static CookieOptions Cookie(HttpContext context) => new() { Path = "/", HttpOnly = true, Secure = context.Request.IsHttps, SameSite = SameSiteMode.Lax, IsEssential = true };
}
