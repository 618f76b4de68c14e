using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Account;

/// <summary>One's own account.</summary>
[Needs(Right.UseAccount)]
public sealed class IndexModel(AccountPage page, EndSessions end, Desk desk) : PageModel
{
    public AccountPage.Shown Mine { get; private set; } = null!;
    public Guid ThisSession => desk.SessionId;
    public IReadOnlyList<Role> Roles => desk.Actor.Roles;
    public IReadOnlyList<Post> Posts => [.. desk.Actor.Posts.Select(post => desk.Organisation!.Chart.Post(post)).OfType<Post>()];
    public string? Done => this.WhatHappened();

    public async Task OnGetAsync(CancellationToken cancel) => Mine = (await page.RunAsync(desk.Actor.Account, cancel))!;

    public async Task<IActionResult> OnPostEndAsync(Guid? session, CancellationToken cancel)
    {
        if (await end.RunAsync(desk.Actor.Account, session, desk.SessionId, desk.By(Request), cancel) is not { } problem) { return this.Done("/account", session is null ? "All other sessions are ended." : "The session is ended."); }
        await OnGetAsync(cancel);
        return this.Show([problem]);
    }
}
