using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Thread;

/// <summary>A line of a scorecard as typed.</summary>
public sealed class ScorecardRow
{
    public string? Record { get; set; }
    public int? Perspective { get; set; }
    public int? Place { get; set; }

    /// <summary>Whether it stood there when the form was opened.</summary>
    public bool Stands { get; set; }
}

[Needs(Right.RunThread)]
public sealed class ScorecardLinesPage(SeeScorecard see, ArrangeScorecard arrange, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    /// <summary>How many records can be put in at once.</summary>
    private const int New = 4;

    [BindProperty(SupportsGet = true)] public Guid? Service { get; set; }
    [BindProperty] public List<ScorecardRow> Lines { get; set; } = [];
    [BindProperty] public string? Reason { get; set; }

    public SeenScorecard Seen { get; private set; } = null!;
    public string Back => $"/thread/scorecard{ScorecardRoutes.Of(Service)}";
    public IReadOnlyList<SelectListItem> Records { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel)) { return NotFound(); }
        if (!Seen.Scorecard.MayRun(Desk.Actor)) { return LocalRedirect(Back); }
        Lines = [.. Seen.Perspectives.SelectMany(each => each.Lines.Index().Select(line => new ScorecardRow { Record = line.Item.Node.End.ToString(), Perspective = each.Perspective.Key, Place = line.Index + 1, Stands = true })), .. Enumerable.Range(0, New).Select(_ => new ScorecardRow())];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel)) { return NotFound(); }
        return await ActAsync([], by => arrange.RunAsync(Service, [.. Lines.Select(row => new PlacedLine(ThreadEnd.Read(row.Record), row.Perspective, row.Place))], by, cancel), Seen.Scorecard.Id, _ => Back, "Balanced scorecard", cancel);
    }

    public IEnumerable<SelectListItem> Perspectives(bool stands) =>
        [.. stands ? Array.Empty<SelectListItem>() : [new("Choose", "")], .. Seen.Scorecard.Perspectives.Select(each => new SelectListItem(each.Name, $"{each.Key}")), .. stands ? [new("Take it out", "0")] : Array.Empty<SelectListItem>()];

    public string NameOf(string? record) => Seen.Thread.Graph.Node(ThreadEnd.Read(record))?.Name ?? "Something that is gone";

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await see.RunAsync(Service, AsAt.Read(null, Desk.Today), cancel) is not { } found) { return false; }
        Seen = found;
        Records = [new("Choose", ""), .. found.Thread.Graph.Nodes.Where(node => node.IsOpen && Scorecard.Holds(node)).OrderBy(node => node.End.Kind == ThreadKind.Aim).ThenBy(node => Service is { } own && !node.Services.Contains(own)).ThenBy(node => node.Aim).ThenBy(node => node.Code, Domain.Basics.CodeOrder.Instance).ThenBy(node => node.Title, StringComparer.OrdinalIgnoreCase)
            .Select(node => new SelectListItem(node.Aim is null ? node.Name : $"{node.Called}: {node.Name}", node.End.ToString()))];
        shell.Crumbs = [new("Golden thread", "/thread"), new("Balanced scorecard", Back)];
        return true;
    }
}
