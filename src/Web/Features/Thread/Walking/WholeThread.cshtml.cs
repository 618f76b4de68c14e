using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Thread;

/// <summary>From any record upwards to why and downwards to what, on one page.</summary>
[Needs(Right.ReadPlans)]
public sealed class WholeThreadPage(SeeThread see, Desk desk, Shell shell) : PageModel
{
    public SeenThread Seen { get; private set; } = null!;
    public ThreadNode Node { get; private set; } = null!;
    public IReadOnlyList<ThreadBranch> Up { get; private set; } = [];
    public IReadOnlyList<ThreadBranch> Down { get; private set; } = [];
    public string Below { get; private set; } = "";
    public DrawnChart? Map { get; private set; }
    public string Past => Seen.AsAt.IsPast ? $"?as-at={Seen.AsAt.Shown:yyyy-MM-dd}" : "";
    public bool MayLink => !Seen.AsAt.IsPast && ThreadLink.MayLink(Node, null, desk.Actor);

    public async Task<IActionResult> OnGetAsync(string threadKind, Guid record, CancellationToken cancel)
    {
        if (!Enum.TryParse<ThreadKind>(threadKind, ignoreCase: true, out var kind) || !Enum.IsDefined(kind)) { return NotFound(); }
        Seen = await see.RunAsync(AsAt.Read(Request.Query[AsAtTagHelper.Field], desk.Today), cancel);
        if (Seen.Graph.Node(new(kind, record)) is not { } found) { return NotFound(); }
        Node = found;
        (Up, Down) = (Seen.Graph.Tree(found.End, LinkWay.Up), Seen.Graph.Tree(found.End, LinkWay.Down));
        Below = StandingsBelow.Of(Seen.Graph.Reach(found.End, LinkWay.Down));
        Map = ThreadMap.Draw(Seen.Graph, found);
        shell.Crumbs = [new("Golden thread", $"/thread{Past}")];
        return Page();
    }
}
