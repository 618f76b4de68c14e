using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Thread;

/// <summary>An ambition or a priority with what is directly below it, and how all that is below stands.</summary>
public sealed record TopOfThread(ThreadNode Node, string Below, IReadOnlyList<ThreadNode> Next);

[Needs(Right.ReadPlans)]
public sealed class ThreadHomePage(SeeThread see, Desk desk) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Find { get; set; }

    /// <summary>How many records a search shows.</summary>
    public const int Most = 60;

    public SeenThread Seen { get; private set; } = null!;
    public IReadOnlyList<TopOfThread> Tops { get; private set; } = [];
    public IReadOnlyList<ThreadNode> Found { get; private set; } = [];
    public ThreadCoverage Coverage { get; private set; } = null!;
    public string Past => Seen.AsAt.IsPast ? $"?as-at={Seen.AsAt.Shown:yyyy-MM-dd}" : "";
    public bool MayWrite => desk.May(Right.RunThread) && !Seen.AsAt.IsPast;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Seen = await see.RunAsync(AsAt.Read(Request.Query[AsAtTagHelper.Field], desk.Today), cancel);
        var graph = Seen.Graph;
        // What nothing stands above: ambitions first, then priorities that serve none.
        Tops = [.. graph.Nodes.Where(node => node is { IsOpen: true, Aim: AimKind.Ambition or AimKind.Priority } && !graph.Next(node.End, LinkWay.Up).Any(each => each.Node.Aim is not null)).OrderBy(node => node.Aim).ThenBy(node => node.Code, Domain.Basics.CodeOrder.Instance).ThenBy(node => node.Title, StringComparer.OrdinalIgnoreCase)
            .Select(node => new TopOfThread(node, StandingsBelow.Of(graph.Reach(node.End, LinkWay.Down)), [.. graph.Next(node.End, LinkWay.Down).Select(each => each.Node).Where(next => next.IsOpen && next.Aim is not null).DistinctBy(next => next.End)]))];
        Found = FindInThread.Of(graph, Find, Most);
        Coverage = ThreadCoverage.Of(graph, Seen.Dated);
    }
}
