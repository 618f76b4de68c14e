using System.Security.Claims;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Account;

[Needs(Right.ReadPublished)]
public sealed class SignInPage(UserManager<Store.Organisation.Account> accounts, OpenSession open, CouncilClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Back { get; set; }
    [BindProperty] public string? Email { get; set; }
    [BindProperty] public string? Password { get; set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var account = string.IsNullOrWhiteSpace(Email) ? null : await accounts.FindByNameAsync(Email.Trim());
        if (account is null || account.HasEnded(clock.Now) || await accounts.IsLockedOutAsync(account) || !await accounts.CheckPasswordAsync(account, Password ?? ""))
        {
            if (account is not null) { await accounts.AccessFailedAsync(account); }
            ModelState.AddModelError("", "The e-mail address or the password is not right. After ten wrong tries the account waits five minutes.");
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var session = await open.RunAsync(account, secondFactor: false, cancel);
        await HttpContext.SignInAsync(SeatAtDesk.SessionScheme, new ClaimsPrincipal(new ClaimsIdentity([new(SeatAtDesk.SessionClaim, session.Id.ToString())], SeatAtDesk.SessionScheme)));
        return LocalRedirect(Url.IsLocalUrl(Back) ? Back! : "/");
    }
}
