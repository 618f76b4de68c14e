using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Account;

[Needs(Right.RunAccounts)]
public sealed class InviteModel(InviteAccount invite, SiteOptions site, Desk desk) : PageModel
{
    [BindProperty] public string? Email { get; set; }

    /// <summary>The holding of a post, as post and person; empty for somebody without a post.</summary>
    [BindProperty] public string? Holder { get; set; }
    [BindProperty] public string? ShownAs { get; set; }
    [BindProperty] public RoleChoices Roles { get; set; } = new();
    [BindProperty] public bool MustUseSecondFactor { get; set; } = true;

    /// <summary>The link, shown this once.</summary>
    public string? Link { get; private set; }
    public Guid Invited { get; private set; }

    public IEnumerable<SelectListItem> Holders => desk.Organisation!.Holdings.Where(holding => holding.HoldsOn(desk.Today))
        .Select(holding => new SelectListItem($"{desk.Organisation.Chart.Post(holding.PostId)?.Title}: {desk.Organisation.People[holding.PersonId].Name}", $"{holding.PostId}/{holding.PersonId}"))
        .OrderBy(item => item.Text).Prepend(new SelectListItem("No post: a member, a partner, an inspector", ""));

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (grants, problems) = Roles.Read();
        var holding = desk.Organisation!.Holdings.FirstOrDefault(holding => holding.HoldsOn(desk.Today) && $"{holding.PostId}/{holding.PersonId}" == Holder);
        if (problems.Count > 0) { return this.Show(problems); }
        if (!string.IsNullOrEmpty(Holder) && holding is null) { return this.Show([new("Holder", "That person no longer holds that post. Choose again")]); }

        var shownAs = holding is null ? ShownAs : desk.Organisation.Chart.Post(holding.PostId)?.Title;
        var sent = new InviteAccount.Invitation(Email, shownAs, holding?.PersonId, grants, MustUseSecondFactor);
        (Invited, Link, problems) = await invite.RunAsync(sent, site.AddressFor(Request), desk.By(Request), cancel);
        if (problems.Count > 0) { return this.Show(problems); }
        Response.Headers.CacheControl = "no-store";
        return Page();
    }
}
