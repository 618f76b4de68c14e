using Microsoft.Extensions.Primitives;

namespace GoldenThread.Web.Plumbing;

/// <summary>Tells browsers what a page of this site may do: only what it brings itself.</summary>
public static class SecurityHeaders
{
    private const string Permissions =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

    /// <summary>
    /// Adds the headers to every answer, errors and files too; so it stands first. An endpoint that sets one of them itself
    /// keeps its own, as an attachment does with a sandbox.
    /// </summary>
    /// <param name="app">The pipeline.</param>
    /// <param name="signInAuthority">The provider that a sign-in form leads to, if there is one.</param>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app, string? signInAuthority = null)
    {
        var policy = ContentSecurityPolicy(signInAuthority);
        return app.Use((context, next) =>
        {
            // At the last moment: an error page clears what was set before, and who is signed in is known only then.
            context.Response.OnStarting(() =>
            {
                Add(context, policy);
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    private static void Add(HttpContext context, string policy)
    {
        var headers = context.Response.Headers;
        void Set(string name, StringValues value) => headers.TryAdd(name, value);

        Set("Content-Security-Policy", policy);
        Set("X-Content-Type-Options", "nosniff");
        Set("Referrer-Policy", "same-origin");
        Set("Permissions-Policy", Permissions);
        Set("Cross-Origin-Opener-Policy", "same-origin");
        Set("Cross-Origin-Resource-Policy", "same-origin");
        if (context.Request.IsHttps) Set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        // Styles and scripts say themselves how long they keep; whatever says nothing may be somebody's own.
        if (context.User.Identity?.IsAuthenticated == true) Set("Cache-Control", "no-store");
    }

    private static string ContentSecurityPolicy(string? signInAuthority)
    {
        // A form that is answered by a redirect to the provider counts as leading there.
        var provider = signInAuthority is null ? "" : " " + new Uri(signInAuthority).GetLeftPart(UriPartial.Authority);
        return $"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + $"form-action 'self'{provider}; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";
    }
}
