using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Refuses a file that is larger than the council keeps by what the browser says of it, before any of it is taken in; and one that lies about it as it comes.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EvidenceLimitAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>The key of the address to which a refused browser is sent.</summary>
    public const string Refused = "too-large";

    /// <summary>The other fields of the form and the marks between its parts.</summary>
    private const long Around = 64 * 1024;

    /// <summary>Before the form is read, which the guard against forgery does.</summary>
    public int Order => 900;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        var desk = http.RequestServices.GetRequiredService<DeskSeat>().Desk;
        if (!HttpMethods.IsPost(http.Request.Method) || desk.Organisation is null) { return; }

        var limit = desk.Council.EvidenceLimitMiB * 1024L * 1024L;
        if (http.Request.ContentLength > limit + Around)
        {
            context.Result = new RedirectResult($"{http.Request.Path}?{Refused}=1");
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) { size.MaxRequestBodySize = limit + Around; }
        if (http.Features.Get<IFormFeature>() is not { Form: not null }) { http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions { MultipartBodyLengthLimit = limit + Around })); }
    }
}
