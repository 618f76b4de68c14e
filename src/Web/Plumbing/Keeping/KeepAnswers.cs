using GoldenThread.Store.Plumbing;

namespace GoldenThread.Web.Plumbing.Keeping;

/// <summary>Gives public pages from memory, before anything else is asked, and keeps those that say that they may be kept. What the address asks behind a question mark makes no other page.</summary>
public sealed class KeepAnswers(RequestDelegate next, KeptAnswers kept)
{
    private const string Public = "/public";

    /// <summary>Of today, or with a form of somebody's own.</summary>
    private static readonly string[] Not = ["/public/plans", "/public/formats"];

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.Path.Value is not { } path || !path.StartsWith(Public, StringComparison.Ordinal) || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || Array.Exists(Not, other => path.StartsWith(other, StringComparison.Ordinal)))
        {
            await next(context);
            return;
        }

        var (host, takesCompressed) = (request.Host.Value ?? "", KeptAnswer.TakesCompressed(request));
        if (await kept.FindAsync(host, path, context.RequestAborted) is { } known) { await known.GiveAsync(context, takesCompressed); }
        else { await DrawAsync(context, host, path, takesCompressed); }
    }

    private async Task DrawAsync(HttpContext context, string host, string path, bool takesCompressed)
    {
        // It is compressed once, here.
        context.Request.Headers.Remove("Accept-Encoding");
        var (body, drawn) = (context.Response.Body, new MemoryStream());
        context.Response.Body = drawn;
        try { await next(context); }
        finally { context.Response.Body = body; }

        var answer = context.Response;
        if (context.Features.Get<KeepAnswer>() is { } keep && answer.StatusCode is StatusCodes.Status200OK or StatusCodes.Status410Gone && !HttpMethods.IsHead(context.Request.Method) && answer.Headers.SetCookie.Count == 0 && !path.EndsWith('/') && !path.Any(char.IsAsciiLetterUpper))
        {
            var made = KeptAnswer.Of(answer, drawn.ToArray());
            kept.Keep(host, context.RequestServices.GetRequiredService<CouncilScope>().CouncilId, keep.Stamp, path, made);
            await made.GiveAsync(context, takesCompressed);
            return;
        }

        drawn.Position = 0;
        await drawn.CopyToAsync(body, context.RequestAborted);
    }
}
