using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Links a record to another: found by its words, chosen, and the reason said.</summary>
[Needs(Right.LinkRecords)]
public sealed class NewLinkPage(SeeThread see, MakeLink make, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    /// <summary>How many records a search offers.</summary>
    public const int Most = 30;

    [BindProperty(SupportsGet = true)] public string? From { get; set; }
    [BindProperty(SupportsGet = true)] public string? To { get; set; }
    [BindProperty(SupportsGet = true)] public string? Find { get; set; }

    /// <summary>What the record is to the other: "MeasuredBy" forth, "MeasuredBy-back" back.</summary>
    [BindProperty(SupportsGet = true)] public string? How { get; set; }
    [BindProperty(SupportsGet = true)] public string? Reason { get; set; }

    public ThreadNode Node { get; private set; } = null!;
    public IReadOnlyList<ThreadNode> Found { get; private set; } = [];
    public IEnumerable<SelectListItem> Ways => [new("Choose", ""), .. LinkRules.Of(Node.End.Kind).Select(each => new SelectListItem($"It {(each.Forth ? each.Type.InWords() : each.Type.Backwards())}", Written(each.Type, each.Forth)))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is { } refused) { return refused; }
        var (type, forth) = Read(How);
        var other = ThreadEnd.Read(To);
        return await ActAsync([type is null ? new Problem("How", "Say what the one is to the other.") : null, other is null ? new Problem("To", "Find the other record by its words, and choose it.") : null],
            async by => await make.RunAsync(type, forth ? Node.End : other, forth ? other : Node.End, by, cancel), Node.End.Id, _ => Node.End.Whole(), "Golden thread", cancel,
            problem => problem.Field switch { "Type" => problem with { Field = "How" }, "From" => problem with { Field = "To" }, _ => problem });
    }

    private async Task<IActionResult?> LoadAsync(CancellationToken cancel)
    {
        var graph = (await see.RunAsync(AsAt.Read(null, Desk.Today), cancel)).Graph;
        if (graph.Node(ThreadEnd.Read(From)) is not { } found) { return NotFound(); }
        if (!ThreadLink.MayLink(found, graph.Node(ThreadEnd.Read(To)), Desk.Actor)) { return StatusCode(StatusCodes.Status403Forbidden); }
        Node = found;
        Found = [.. FindInThread.Of(graph, Find, Most).Where(node => node.End != found.End)];
        if (graph.Node(ThreadEnd.Read(To)) is { } chosen && !Found.Contains(chosen)) { Found = [chosen, .. Found]; }
        shell.Crumbs = [new("Golden thread", "/thread"), new(found.Name, found.End.Whole())];
        return null;
    }

    public static string Written(LinkType type, bool forth) => $"{type}{(forth ? "" : "-back")}";

    private static (LinkType? Type, bool Forth) Read(string? how) =>
        Enum.TryParse<LinkType>((how ?? "").Split('-')[0], out var type) && LinkRules.Chosen.Contains(type) ? (type, !how!.EndsWith("-back", StringComparison.Ordinal)) : (null, true);
}
