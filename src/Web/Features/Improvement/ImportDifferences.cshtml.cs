using GoldenThread.Domain.Improvement.Reading;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>How a newer paper differs from the plan, to accept row by row.</summary>
[Needs(Right.RunPlans)]
[RequestFormLimits(ValueCountLimit = 20_000)]
public sealed class ImportDifferencesPage(OpenImport open, AcceptNewerPaper accept, GoldenThreadDb db, Desk desk, Shell shell) : PageModel
{
    public OpenedImport Opened { get; private set; } = null!;
    public Domain.Improvement.Plan Plan { get; private set; } = null!;
    public IReadOnlyList<PaperDifference> Differences { get; private set; } = [];
    public IReadOnlyList<PaperWordsDifference> Words { get; private set; } = [];

    /// <summary>Reviews that the paper records and the plan does not.</summary>
    public IReadOnlyList<ReadReview> Reviews { get; private set; } = [];
    [BindProperty] public List<string> Accepted { get; set; } = [];
    [BindProperty] public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) { return NotFound(); }
        Accepted = [.. Differences.Where(d => d is { Kind: PaperDifferenceKind.Added or PaperDifferenceKind.Changed, CodeIsTaken: false }).Select(KeyOf)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) { return NotFound(); }
        var outcome = await accept.RunAsync(Opened.Import, [.. Differences.Where(d => Accepted.Contains(KeyOf(d)))], [.. Words.Where(d => Accepted.Contains(d.Key))], desk.By(Request), cancel);
        return outcome.IsGranted ? this.Done($"/plans/{Plan.Code}", outcome.Value?.InWords ?? "Saved before; nothing was changed twice.") : this.Show(outcome.Problems);
    }

    public static string KeyOf(PaperDifference difference) => $"{difference.Kind}:{difference.Code}";

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await open.RunAsync(id, desk.Actor.Account, cancel) is not { Import.PlanId: { } planId } opened) { return false; }
        Opened = opened;
        Plan = await db.Plans.AsNoTracking().SingleAsync(plan => plan.Id == planId, cancel);
        var actions = await db.Actions.AsNoTracking().Where(action => action.PlanId == planId).OrderBy(action => action.Order).ToListAsync(cancel);
        var evidence = (await db.Evidence.AsNoTracking().Where(piece => piece.CriterionKey != null && db.Actions.Any(action => action.Id == piece.ActionId && action.PlanId == planId)).Select(piece => new { ActionId = piece.ActionId!.Value, piece.CriterionKey }).ToListAsync(cancel))
            .GroupBy(piece => piece.ActionId).ToDictionary(group => group.Key, group => group.Max(piece => piece.CriterionKey!.Value));
        Differences = PaperDifference.Between(opened.Reading, opened.Choices, actions, AcceptPlanImport.Maker(desk.Organisation!), id => evidence.GetValueOrDefault(id));
        Words = PaperWordsDifference.Between(opened.Reading, Plan);
        Reviews = [.. opened.Reading.ReviewRecord.Where(review => Plan.Versions.All(version => version.Label != (review.Version ?? "1")))];
        shell.Crumbs = [new("Plans", "/plans"), new(Plan.Title, $"/plans/{Plan.Code}")];
        return true;
    }
}
