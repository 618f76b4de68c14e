using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;

namespace GoldenThread.Web.Plumbing.SignIn;

/// <summary>What the handler needs beside the settings: set in code.</summary>
public sealed class OpenIdConnectOptions : RemoteAuthenticationOptions
{
    public OpenIdConnectOptions() => CallbackPath = "/account/signed-in-elsewhere";

    public OpenIdConnectSettings Settings { get; set; } = null!;

    /// <summary>
    /// Turns who the provider says it is into the account here; null refuses with "you have no account here".
    /// Without it the identity itself is signed in, as claims.
    /// </summary>
    public Func<HttpContext, ExternalIdentity, Task<ClaimsPrincipal?>>? AccountFor { get; set; }

    /// <summary>The page that says what went wrong, and offers to sign in again.</summary>
    public PathString ProblemPath { get; set; } = "/account/sign-in";

    internal OpenIdProvider Provider { get; set; } = null!;
}
