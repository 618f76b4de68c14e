using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Plumbing.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Account;

/// <summary>Sets the second factor up, renews its recovery codes, takes it away.</summary>
[Needs(Right.UseAccount)]
public sealed class SecondFactorPageModel(AccountPage page, SecondFactor factor, OpenSession open, Desk desk) : PageModel
{
    [BindProperty] public string? Secret { get; set; }
    [BindProperty] public string? Code { get; set; }

    public AccountPage.Shown Mine { get; private set; } = null!;
    public byte[] Revealed { get; private set; } = [];
    public IReadOnlyList<string>? RecoveryCodes { get; private set; }
    public bool IsNeeded => desk.MustUseSecondFactor;
    public string Address => Totp.Address(Revealed, $"Golden Thread {desk.Council.Code}", Mine.Email);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await RefusedAsync(cancel) ?? ShowSecret();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await RefusedAsync(cancel) is { } refused) { return refused; }
        if (Mine.HasSecondFactor) { return LocalRedirect("/account/second-factor"); }
        (RecoveryCodes, var problem) = await factor.RunAsync(desk.Actor.Account, Secret, Code, desk.By(Request), cancel);
        if (problem is not null)
        {
            ShowSecret();
            return this.Show([problem]);
        }

        // The session has become worth more: it gets another identity.
        await HttpContext.SignInAsync(await open.RunAsync(desk.Actor.Account, secondFactor: true, BrowserName.Of(Request), desk.SessionId, cancel));
        return Page();
    }

    public async Task<IActionResult> OnPostRenewAsync(CancellationToken cancel)
    {
        if (await RefusedAsync(cancel) is { } refused) { return refused; }
        (RecoveryCodes, var problem) = await factor.RenewAsync(desk.Actor.Account, desk.By(Request), cancel);
        return problem is null ? Page() : this.Show([problem]);
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel)
    {
        if (await RefusedAsync(cancel) is { } refused) { return refused; }
        return await factor.RemoveAsync(desk.Actor.Account, desk.SessionId, desk.By(Request), cancel) is { } problem ? this.Show([problem]) : this.Done("/account", "The second factor is removed.");
    }

    /// <summary>A session that has not shown the second factor must not change it.</summary>
    private async Task<IActionResult?> RefusedAsync(CancellationToken cancel)
    {
        Mine = (await page.RunAsync(desk.Actor.Account, cancel))!;
        return Mine.HasSecondFactor && Mine.Sessions.SingleOrDefault(session => session.Id == desk.SessionId) is not { SecondFactor: true } ? LocalRedirect("/account/second-step") : null;
    }

    private PageResult ShowSecret()
    {
        if (factor.Reveal(Secret) is null) { Secret = factor.NewSecret(); }
        ModelState.Remove(nameof(Secret));
        Revealed = factor.Reveal(Secret)!;
        return Page();
    }
}
