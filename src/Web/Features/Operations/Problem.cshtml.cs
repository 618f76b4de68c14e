using System.Diagnostics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Operations;

/// <summary>What went wrong, in words, with what became of what was typed; never a stack trace. Shown in the place of the page that was asked for.</summary>
[Needs(Right.ReadPublished), IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ProblemModel : PageModel
{
    private static readonly TimeSpan TryAgainIn = TimeSpan.FromSeconds(30);

    public string Title { get; private set; } = "";
    public string Said { get; private set; } = "";
    public bool WasSent { get; private set; }
    public string Reference => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    /// <summary>By whatever method the page was asked for: each verb ends here.</summary>
    public override void OnPageHandlerExecuting(Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutingContext context)
    {
        var original = HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath;
        if (original is null) { Response.StatusCode = StatusCodes.Status404NotFound; }
        if (Response.StatusCode == StatusCodes.Status503ServiceUnavailable && Response.Headers.RetryAfter.Count == 0) { Throttling.SayWhen(Response, TryAgainIn); }

        (Title, Said) = Words(Response.StatusCode);
        WasSent = !HttpMethods.IsGet(Request.Method) && !HttpMethods.IsHead(Request.Method);
        if (original?.StartsWith("/api", StringComparison.OrdinalIgnoreCase) == true)
        {
            context.Result = new ObjectResult(new ProblemDetails { Status = Response.StatusCode, Title = Title, Detail = Said, Extensions = { ["reference"] = Reference } })
            { StatusCode = Response.StatusCode, ContentTypes = { "application/problem+json" } };
        }
    }

    private static (string Title, string Said) Words(int status) => status switch
    {
        400 => ("This could not be accepted", "The form may have been open for a long time, you may have signed out or in again in another tab since, it may not have come from a page of ours, or it holds a character that cannot be kept."),
        401 => ("Sign in first", "This is only for people who have signed in."),
        403 => ("Your roles do not let you see or do this", "Ask a performance officer or an administrator of your council if you think they should."),
        404 => ("There is nothing here", "The address may be mistyped, the thing may have been renamed, or it may be one that you may not see."),
        405 => ("This cannot be done in that way", "The address is for another kind of request. Go to the page and use the buttons there."),
        408 => ("This took too long", "The connection was too slow for what was sent. Try again."),
        410 => ("This is gone", "It was here once, and was taken away for good."),
        413 => ("This is too large", "What was sent is larger than the product takes. Send a smaller file, or less text."),
        415 => ("This kind of file or content is not taken", "Send it in one of the kinds that the page names."),
        429 => ("Too often", "You, or others at the same address, have asked for this very often in a short time. Wait a minute and try again."),
        503 => ("The service cannot reach its data just now", "It comes back by itself as soon as it can. Nothing that was saved is lost. Try again in half a minute."),
        >= 500 => ("Something went wrong on our side", "It is not your fault, and it has been noted. Try again; if it happens again, give the reference below to your administrator."),
        _ => ("This could not be done", "Go back and try again."),
    };
}
