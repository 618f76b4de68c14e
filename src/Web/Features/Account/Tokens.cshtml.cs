using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Account;

[Needs(Right.UseAccount)]
public sealed class TokensPage(GoldenThreadDb db, MakeToken make, RevokeToken revoke, Desk desk, Shell shell) : PageModel
{
    public IReadOnlyList<ApiToken> Tokens { get; private set; } = [];
    public string? Made { get; private set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public int Days { get; set; } = 90;

    /// <summary>Whether the program may do less than the account: only what is chosen.</summary>
    [BindProperty] public bool IsLimited { get; set; }
    [BindProperty] public List<KeyRoom> Rooms { get; set; } = [];
    [BindProperty] public bool MayWrite { get; set; } = true;
    public IEnumerable<SelectListItem> Choices => [new("30 days", "30"), new("90 days", "90"), new("One year", "365")];

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        // Who still owes a second factor cannot go round it with a token.
        if (desk.MustUseSecondFactor) { return Redirect("/account/second-factor"); }
        var (outcome, token) = await make.RunAsync(Name, Days, new KeyScope(IsLimited ? [.. Rooms.Distinct()] : null, MayWrite), desk.By(Request), cancel);
        Made = token;
        await LoadAsync(cancel);
        return !outcome.IsGranted ? this.Show(outcome.Problems) : token is null ? this.Done("/account/tokens", "That token was made before; it is shown only once.") : Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, CancellationToken cancel)
    {
        var outcome = await revoke.RunAsync(id, desk.By(Request), cancel);
        if (outcome is null) { return NotFound(); }
        if (outcome.IsGranted) { return this.Done("/account/tokens", "The token is ended."); }
        await LoadAsync(cancel);
        return this.Show(outcome.Problems);
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        shell.Crumbs = [new("Your account", "/account")];
        Tokens = await db.ApiTokens.AsNoTracking().Where(token => token.AccountId == desk.Actor.Account).OrderByDescending(token => token.CreatedAt).ToListAsync(cancel);
    }
}
