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

[Needs(Right.RunThread)]
public sealed class StoryNumbersPage(SeeStory see, ChooseNumbers choose, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    [BindProperty] public List<Guid?> Numbers { get; set; } = [];
    [BindProperty] public string? Reason { get; set; }

    public SeenStory Story { get; private set; } = null!;

    /// <summary>The measures to choose from, those that are linked to the priority first.</summary>
    public IReadOnlyList<SelectListItem> Measures { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string aim, CancellationToken cancel)
    {
        if (!await LoadAsync(aim, cancel)) { return NotFound(); }
        if (!Story.Aim.MayRun(Desk.Organisation!.Chart, Desk.Actor)) { return StatusCode(StatusCodes.Status403Forbidden); }
        Numbers = [.. (Story.Story.Numbers.Count > 0 ? Story.Story.Numbers : Story.Offered.Select(line => line.Node.End.Id)).Take(PriorityStory.MostNumbers).Select(id => (Guid?)id)];
        Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string aim, CancellationToken cancel)
    {
        if (!await LoadAsync(aim, cancel)) { return NotFound(); }
        Fill();
        return await ActAsync([], by => choose.RunAsync(aim, Numbers, by, cancel), Story.Story.Id, _ => Story.Path, Story.Aim.Name, cancel);
    }

    private void Fill() => Numbers.AddRange(Enumerable.Repeat<Guid?>(null, Math.Max(0, PriorityStory.MostNumbers - Numbers.Count)));

    private async Task<bool> LoadAsync(string aim, CancellationToken cancel)
    {
        if (await see.RunAsync(aim, AsAt.Read(null, Desk.Today), cancel) is not { } found) { return false; }
        Story = found;
        var linked = found.Thread.Graph.Reach(found.Aim.End, LinkWay.Down).Select(node => node.End).ToHashSet();
        Measures = [new("None", ""), .. found.Thread.Graph.Nodes.Where(node => node.End.Kind == ThreadKind.Measure && node.IsOpen).OrderBy(node => !linked.Contains(node.End)).ThenBy(node => node.Code, CodeOrder.Instance).Select(node => new SelectListItem(linked.Contains(node.End) ? $"{node.Name} (linked)" : node.Name, $"{node.End.Id}"))];
        shell.Crumbs = [new("Golden thread", "/thread"), new("Storyboard", "/thread/storyboard"), new(found.Aim.Title, found.Path)];
        return true;
    }
}
