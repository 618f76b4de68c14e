using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Account;

/// <summary>The programs that have a token of any account of the council, with what each may do; those who run accounts can end one at once.</summary>
[Needs(Right.RunAccounts)]
public sealed class CouncilTokensPage(GoldenThreadDb db, RevokeToken revoke, Desk desk, Shell shell) : PageModel
{
    public IReadOnlyList<(ApiToken Token, string Account)> Tokens { get; private set; } = [];

    public bool Holds(ApiToken token) => token.RevokedAt is null && token.ExpiresAt > desk.Actor.At;

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken cancel)
    {
        var outcome = await revoke.RunAsync(id, desk.By(Request), cancel);
        if (outcome is null) { return NotFound(); }
        if (outcome.IsGranted) { return this.Done("/organisation/accounts/tokens", "The token is ended."); }
        await LoadAsync(cancel);
        return this.Show(outcome.Problems);
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        shell.Crumbs = [new("Organisation", "/organisation"), new("Accounts", "/organisation/accounts")];
        var names = await db.Users.AsNoTracking().ToDictionaryAsync(account => account.Id, account => account.ShownAs, cancel);
        Tokens = [.. (await db.ApiTokens.AsNoTracking().ToListAsync(cancel)).OrderByDescending(Holds).ThenBy(token => token.Name, StringComparer.OrdinalIgnoreCase).Select(token => (token, names.GetValueOrDefault(token.AccountId, "")))];
    }
}
