using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Plumbing.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace GoldenThread.Web.Features.Account;

/// <summary>The second step: for somebody whose password was right, or who came from elsewhere without one.</summary>
[Needs(Right.ReadPublished), EnableRateLimiting(Throttling.SignIn)]
public sealed class SecondStepModel(SecondFactor factor, OpenSession open, SignInThrottle throttle, TypedForms forms, Desk desk) : PageModel
{
    [BindProperty] public string? Back { get; set; }
    [BindProperty] public string? Typed { get; set; }
    [BindProperty] public string? Code { get; set; }

    public async Task<IActionResult> OnGetAsync() => await AccountAsync() is null ? LocalRedirect("/account/sign-in") : forms.View("/Features/Account/AskForCode.cshtml", new CodeQuestion("/", null, null));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await AccountAsync() is not { } account) { return LocalRedirect("/account/sign-in"); }
        var attempt = new Attempt($"code {account}", "", IsKnownBrowser: true);
        var wait = throttle.WaitFor(attempt);
        if (wait is not null || !await factor.UseAsync(account, Code, cancel))
        {
            if (wait is null) { throttle.Count(attempt); }
            else { Throttling.SayWhen(Response, wait.Value); }
            var page = forms.View("/Features/Account/AskForCode.cshtml", new CodeQuestion(LocalUrl.OrHome(Back), Typed, wait is null ? "This code is not right, or was used before. Wait for the next one" : "Too many wrong codes. Wait five minutes and try again"));
            page.StatusCode = wait is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status429TooManyRequests;
            return page;
        }

        await HttpContext.SignOutAsync(SignedIn.Halfway);
        await HttpContext.SignInAsync(await open.RunAsync(account, secondFactor: true, BrowserName.Of(Request), desk.SessionId, cancel));
        return forms.Open(Typed, account) is { } typed ? forms.Offer(typed) : LocalRedirect(LocalUrl.OrHome(Back));
    }

    private async Task<Guid?> AccountAsync() => desk.IsSignedIn ? desk.Actor.Account : await HttpContext.HalfwayAccountAsync();
}
