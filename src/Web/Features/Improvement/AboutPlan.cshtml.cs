using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.ReadPlans)]
public sealed class AboutPlanPage(OpenPlan open, GoldenThreadDb db, Desk desk, Shell shell) : OnePlanPage(open, desk, shell)
{
    public AcronymUse Acronyms { get; private set; } = null!;

    /// <summary>Each definition that a category has had, with the versions that worded it so, newest first (R42).</summary>
    public IReadOnlyList<(string Code, IReadOnlyList<(string Title, string? Definition, string Versions)> Meanings)> Categories { get; private set; } = [];

    /// <summary>The plan that this one continues, and the plans that continue it.</summary>
    public IReadOnlyList<Domain.Improvement.Plan> Continues { get; private set; } = [];
    public IReadOnlyList<Domain.Improvement.Plan> ContinuedBy { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string plan, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, cancel)) { return NotFound(); }
        var seen = Opened.Actions.Select(action => action.ActionId).ToList();
        var actions = await db.Actions.AsNoTracking().Where(action => action.PlanId == Plan.Id && seen.Contains(action.Id)).ToListAsync(cancel);
        Acronyms = AcronymUse.Of(actions, Plan, Known());
        Categories = Meanings();
        var all = (await AllPlansAsync(cancel)).Select(opened => opened.Plan).ToList();
        (Continues, ContinuedBy) = ([.. all.Where(other => other.Id == Plan.ContinuesId)], [.. all.Where(other => other.ContinuesId == Plan.Id)]);
        return Page();
    }

    private List<string> Known() => [.. Desk.Organisation!.Legend.Select(entry => entry.Acronym), .. Desk.Organisation.Chart.Posts.Select(post => post.Acronym).OfType<string>(), .. Desk.Organisation.Boards.Select(board => board.Acronym).OfType<string>()];

    private List<(string, IReadOnlyList<(string, string?, string)>)> Meanings()
    {
        // The plan's own list is what the version in hand says; a draft's is for those who read drafts.
        var inHand = Plan.Current.State != PlanState.Draft || Desk.ReadsDrafts ? [(Plan.Current.Label, Plan.Categories)] : Array.Empty<(string Label, IReadOnlyList<Category> Categories)>();
        var worded = inHand.Concat(Plan.Versions.Reverse().Where(version => version.Categories.Count > 0 && version != Plan.Current).Select(version => (version.Label, version.Categories)))
            .SelectMany(version => version.Item2.Select(category => (Version: version.Item1, Category: category)));
        return [.. worded.GroupBy(each => each.Category.Code).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key,
            (IReadOnlyList<(string, string?, string)>)[.. group.GroupBy(each => (each.Category.Title, each.Category.Definition)).Select(same => (same.Key.Title, same.Key.Definition, string.Join(", ", same.Select(each => each.Version).Distinct())))]))];
    }
}
