using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Plumbing.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Account;

[Needs(Right.UseAccount)]
public sealed class PasswordModel(AccountPage page, ChoosePassword choose, SignInThrottle throttle, Desk desk) : PageModel
{
    [BindProperty] public string? CurrentPassword { get; set; }
    [BindProperty] public string? Password { get; set; }
    public bool HasPassword { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel) => HasPassword = (await page.RunAsync(desk.Actor.Account, cancel))!.HasPassword;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await OnGetAsync(cancel);
        var attempt = new Attempt($"password {desk.Actor.Account}", "", IsKnownBrowser: true);
        if (throttle.WaitFor(attempt) is not null) { return this.Show([new("CurrentPassword", "Too many wrong tries. Wait five minutes and try again")]); }
        if (await choose.ChangeAsync(desk.Actor.Account, CurrentPassword, Password, desk.SessionId, desk.By(Request), cancel) is not { } problem) { return this.Done("/account", "Your password is changed. Every other session is ended."); }
        if (problem.Field == "CurrentPassword") { throttle.Count(attempt); }
        return this.Show([problem]);
    }
}
