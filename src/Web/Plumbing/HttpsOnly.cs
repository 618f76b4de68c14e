using System.Net;

namespace GoldenThread.Web.Plumbing;

/// <summary>Refuses plain http from anywhere but this machine, unless the operator allows it: a password must not be read on the way.</summary>
public sealed class HttpsOnly(RequestDelegate next, SiteOptions site)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.IsHttps || site.AllowHttp || IsThisMachine(context.Request.Host.Host) || context.Request.Path.StartsWithSegments("/health"))
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync("This service answers only by https, so that nobody on the way can read what you type. Change http:// to https:// in the address.\n\n"
            + "For operators: put a proxy with TLS before it that sends X-Forwarded-Proto, or allow plain http with AllowHttp=true.\n", context.RequestAborted);
    }

    private static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
