using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Account;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Plumbing.SignIn;

/// <summary>A form sent after its session has ended is answered by a sign-in page that carries it. Runs before the check against forgery, which such a form cannot pass.</summary>
public sealed class KeepTyped(DeskSeat seat, TypedForms forms, IAuthenticationSchemeProvider schemes) : IAsyncAuthorizationFilter
{
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method) || seat.Desk.IsSignedIn || !NeedsSignIn(context)) { return; }
        if (forms.AccountOfEndedSession(context.HttpContext) is not { } account) { return; }

        var kept = await forms.SealAsync(request, account, context.HttpContext.RequestAborted);
        var page = forms.View("/Features/Account/SessionEnded.cshtml", new SessionEnded(kept, (await schemes.GetSchemeAsync(OpenIdConnectSetup.Scheme))?.DisplayName));
        page.StatusCode = StatusCodes.Status401Unauthorized;
        context.Result = page;
    }

    private static bool NeedsSignIn(AuthorizationFilterContext context) =>
        context.ActionDescriptor is CompiledPageActionDescriptor page
        && page.HandlerTypeInfo.GetCustomAttributes(typeof(NeedsAttribute), true).OfType<NeedsAttribute>().SingleOrDefault() is { Right: not Right.ReadPublished };
}
