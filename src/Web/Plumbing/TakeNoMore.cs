using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace GoldenThread.Web.Plumbing;

/// <summary>Refuses a request that says itself that it is larger than is taken, before any of it is read: reading it would end in the guard against forgery, which calls it a bad request.</summary>
public sealed class TakeNoMore : IAuthorizationFilter
{
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        // The page that says so is drawn for the same request.
        if (context.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.HttpContext.Features.Get<IExceptionHandlerFeature>() is not null) { return; }
        var most = context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;
        if (context.HttpContext.Request.ContentLength > most) { context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge); }
    }
}
