using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Account;

[Needs(Right.RunAccounts)]
public sealed class OneAccountModel(AccountPage page, ChangeRoles change, MakeLink make, EndAccount end, EndSessions endSessions, SecondFactor factor, SiteOptions site, Desk desk) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty] public RoleChoices Roles { get; set; } = new();
    [BindProperty] public bool MustUseSecondFactor { get; set; }
    [BindProperty] public string? Reason { get; set; }

    public AccountPage.Shown Account { get; private set; } = null!;
    public string? Link { get; private set; }
    public string? Done => this.WhatHappened();
    private string Path => $"/organisation/accounts/{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await ReadAsync(cancel)) { return NotFound(); }
        (Roles, MustUseSecondFactor) = (RoleChoices.Of(Account.Roles), Account.MustUseSecondFactor);
        return Page();
    }

    public async Task<IActionResult> OnPostRolesAsync(CancellationToken cancel)
    {
        if (!await ReadAsync(cancel)) { return NotFound(); }
        var (grants, problems) = Roles.Read();
        if (problems.Count == 0) { problems = await change.RunAsync(Id, grants, MustUseSecondFactor, desk.By(Request), cancel); }
        return problems.Count > 0 ? this.Show(problems) : this.Done(Path, $"Roles: {grants.InWords()}. They hold from the next request.");
    }

    public async Task<IActionResult> OnPostLinkAsync(CancellationToken cancel)
    {
        if (!await ReadAsync(cancel)) { return NotFound(); }
        (Link, var problem) = await make.RunAsync(Id, site.AddressFor(Request), desk.By(Request), cancel);
        return await AgainAsync(problem, cancel);
    }

    public async Task<IActionResult> OnPostEndAsync(CancellationToken cancel) => await ChangedAsync(await end.RunAsync(Id, desk.By(Request), cancel), "The account is ended, and its sessions with it.", cancel);

    public async Task<IActionResult> OnPostSessionsAsync(Guid? session, CancellationToken cancel) =>
        await ChangedAsync(await endSessions.RunAsync(Id, session, Id == desk.Actor.Account ? desk.SessionId : null, desk.By(Request), cancel), session is null ? "The sessions are ended." : "The session is ended.", cancel);

    public async Task<IActionResult> OnPostFactorAsync(CancellationToken cancel) => await ChangedAsync(await factor.RemoveAsync(Id, null, desk.By(Request), cancel), "The second factor is removed, and the sessions are ended.", cancel);

    private async Task<IActionResult> ChangedAsync(Problem? problem, string words, CancellationToken cancel) =>
        problem is null ? this.Done(Path, words) : await ReadAsync(cancel) ? await AgainAsync(problem, cancel) : NotFound();

    private async Task<IActionResult> AgainAsync(Problem? problem, CancellationToken cancel)
    {
        await ReadAsync(cancel);
        (Roles, MustUseSecondFactor) = (RoleChoices.Of(Account.Roles), Account.MustUseSecondFactor);
        return problem is null ? Page() : this.Show([problem]);
    }

    private async Task<bool> ReadAsync(CancellationToken cancel)
    {
        if (await page.RunAsync(Id, cancel) is not { } account) { return false; }
        Account = account;
        return true;
    }
}
