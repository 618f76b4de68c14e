using System.Security.Claims;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Plumbing.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace GoldenThread.Web.Features.Account;

[Needs(Right.ReadPublished), EnableRateLimiting(Throttling.SignIn)]
public sealed class SignInModel(CheckPassword check, OpenSession open, KnownBrowser browsers, TypedForms forms, IAuthenticationSchemeProvider schemes, Desk desk) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Back { get; set; }

    /// <summary>What the handler of the organisation's sign-in calls the same.</summary>
    [BindProperty(SupportsGet = true)] public string? ReturnUrl { get; set; }
    [BindProperty(SupportsGet = true)] public string? Problem { get; set; }
    [BindProperty(SupportsGet = true)] public string? Reference { get; set; }
    [BindProperty] public string? Email { get; set; }
    [BindProperty] public string? Password { get; set; }

    /// <summary>A form that was sent after its session had ended, sealed.</summary>
    [BindProperty] public string? Typed { get; set; }

    public string? Provider { get; private set; }
    public SignInProblem? WentWrong => SignInProblem.Find(Problem);
    public string? TheReference => SignInProblem.Reference(Reference);

    /// <summary>Who the organisation's sign-in said it is, when no account is linked.</summary>
    public ExternalIdentity? KnownElsewhere { get; private set; }

    public string? Done => this.WhatHappened();

    public async Task<IActionResult> OnGetAsync()
    {
        Back ??= ReturnUrl;
        await FillAsync();
        // Somebody came back from the organisation's sign-in to accept an invitation with it.
        if (WentWrong == SignInProblem.NoAccount && KnownElsewhere is not null && LocalUrl.OrHome(Back).StartsWith(AccountLinks.Path, StringComparison.Ordinal)) { return LocalRedirect(Back!); }
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await FillAsync();
        var name = check.Name(Email);
        var (account, wait) = await check.RunAsync(Email, Password, Throttling.AddressOf(HttpContext), browsers.IsKnown(HttpContext, name), cancel);
        if (account is null)
        {
            ModelState.AddModelError("", wait is { } time ? $"Too many wrong tries. Wait {Minutes(time)} and try again. Nobody has been locked out." : "The e-mail address or the password is not right");
            Response.StatusCode = wait is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status429TooManyRequests;
            if (wait is { } until) { Throttling.SayWhen(Response, until); }
            return Page();
        }

        browsers.Remember(HttpContext, name);
        if (account.SecondFactorSecret is not null)
        {
            await HttpContext.SignInAsync(SignedIn.Halfway, new ClaimsPrincipal(new ClaimsIdentity([new(SignedIn.AccountClaim, account.Id.ToString())], SignedIn.Halfway)));
            return forms.View("/Features/Account/AskForCode.cshtml", new CodeQuestion(LocalUrl.OrHome(Back), Typed, null));
        }

        await HttpContext.SignInAsync(await open.RunAsync(account.Id, secondFactor: false, BrowserName.Of(Request), desk.SessionId, cancel));
        return forms.Open(Typed, account.Id) is { } typed ? forms.Offer(typed) : LocalRedirect(LocalUrl.OrHome(Back));
    }

    /// <summary>On to the organisation's sign-in.</summary>
    public async Task<IActionResult> OnPostElsewhereAsync()
    {
        await FillAsync();
        return Provider is null ? NotFound() : Challenge(new AuthenticationProperties { RedirectUri = LocalUrl.OrHome(Back) }, OpenIdConnectSetup.Scheme);
    }

    private async Task FillAsync()
    {
        Provider = (await schemes.GetSchemeAsync(OpenIdConnectSetup.Scheme))?.DisplayName;
        if (Provider is not null && (await HttpContext.AuthenticateAsync(SignedIn.Elsewhere)).Principal is { } elsewhere) { KnownElsewhere = ExternalIdentity.From(elsewhere); }
    }

    private static string Minutes(TimeSpan time) => (int)Math.Ceiling(time.TotalMinutes) is var minutes and > 1 ? $"{minutes} minutes" : "one minute";
}
