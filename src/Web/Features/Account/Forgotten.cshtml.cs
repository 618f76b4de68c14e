using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace GoldenThread.Web.Features.Account;

[Needs(Right.ReadPublished), EnableRateLimiting(Throttling.Links)]
public sealed class ForgottenModel(AskForReset ask, SiteOptions site, ILogger<ForgottenModel> log) : PageModel
{
    [BindProperty] public string? Email { get; set; }
    public bool Asked { get; private set; }

    public IActionResult OnPost()
    {
        if (string.IsNullOrWhiteSpace(Email) || !Email.Contains('@', StringComparison.Ordinal)) { return this.Show([new("Email", "Enter the e-mail address with which you sign in")]); }
        Asked = true;
        var typed = Email;
        // After the answer has gone: how long the work takes says nothing about whether there is an account.
        Response.OnCompleted(async () =>
        {
            try
            {
                await ask.RunAsync(typed, site.AddressFor(Request, trusted: false), CancellationToken.None);
            }
            catch (Exception e)
            {
                log.LogError(e, "The link for a new password could not be made");
            }
        });
        return Page();
    }
}
