using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Thread;

/// <summary>One link: who made it, when and why; and the way to end it.</summary>
[Needs(Right.ReadPlans)]
public sealed class LinkPage(GoldenThreadDb db, SeeThread see, EndLink end, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    [BindProperty] public string? Reason { get; set; }

    public ThreadLink Link { get; private set; } = null!;
    public ThreadNode First { get; private set; } = null!;
    public ThreadNode Second { get; private set; } = null!;
    public bool MayEnd => Link.EndedOn is null && ThreadLink.MayLink(First, Second, Desk.Actor);

    public async Task<IActionResult> OnGetAsync(Guid link, CancellationToken cancel) => await LoadAsync(link, cancel) ? Page() : NotFound();

    [Needs(Right.LinkRecords)]
    public async Task<IActionResult> OnPostAsync(Guid link, CancellationToken cancel) =>
        await LoadAsync(link, cancel) ? await ActAsync([], by => end.RunAsync(link, by, cancel), link, _ => First.End.Whole(), "Golden thread", cancel) : NotFound();

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        var graph = (await see.RunAsync(AsAt.Read(null, Desk.Today), cancel)).Graph;
        if (await db.ThreadLinks.AsNoTracking().SingleOrDefaultAsync(each => each.Id == id, cancel) is not { } found || graph.Node(found.From) is not { } first || graph.Node(found.To) is not { } second) { return false; }
        (Link, First, Second) = (found, first, second);
        shell.Crumbs = [new("Golden thread", "/thread"), new(first.Name, first.End.Whole())];
        return true;
    }
}
