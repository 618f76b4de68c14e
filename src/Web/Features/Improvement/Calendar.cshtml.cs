using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>The address at which one's own calendar program finds what is due.</summary>
[Needs(Right.UseAccount)]
public sealed class CalendarPage(GoldenThreadDb db, MakeCalendarFeed feed, SiteOptions site, Desk desk, Shell shell) : PageModel
{
    public DateTimeOffset? MadeAt { get; private set; }

    /// <summary>The whole address, just made: it is shown this once.</summary>
    public string? Address { get; private set; }
    public bool HasPosts => desk.Actor.Posts.Count > 0;

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        // Who still owes a second factor cannot go round it with a calendar.
        if (desk.MustUseSecondFactor) { return Redirect("/account/second-factor"); }
        var made = await feed.RunAsync(desk.By(Request), cancel);
        if (made is { IsGranted: true, Value: null }) { return this.Done("/account/calendar", "That address was made before; it is shown only once."); }
        await LoadAsync(cancel);
        if (!made.IsGranted) { return this.Show(made.Problems); }
        Address = site.AddressFor(Request) + made.Value!.TrimStart('/');
        return Page();
    }

    public async Task<IActionResult> OnPostEndAsync(CancellationToken cancel)
    {
        var ended = await feed.EndAsync(desk.By(Request), cancel);
        if (ended.IsGranted) { return this.Done("/account/calendar", "The address is ended; a calendar that used it finds nothing there."); }
        await LoadAsync(cancel);
        return this.Show(ended.Problems);
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        shell.Crumbs = [new("My account", "/account")];
        MadeAt = (await db.CalendarFeeds.AsNoTracking().SingleOrDefaultAsync(each => each.AccountId == desk.Actor.Account, cancel))?.MadeAt;
    }
}
