using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Account;

[Needs(Right.RunAccounts)]
public sealed class AccountsModel(AccountList list) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Words { get; set; }
    [BindProperty(SupportsGet = true)] public string? Role { get; set; }
    [BindProperty(SupportsGet = true)] public string? State { get; set; }

    public IReadOnlyList<AccountList.Row> Rows { get; private set; } = [];
    public string? Done => this.WhatHappened();

    public async Task OnGetAsync(CancellationToken cancel) => Rows = await list.RunAsync(Words, Enum.TryParse<Role>(Role, out var role) ? role : null, State, cancel);
}
