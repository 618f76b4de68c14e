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
    [BindProperty] public List<string> Accepted { get; set; } = [];
    [BindProperty] public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) { return NotFound(); }
        Accepted = [.. Differences.Where(d => d.Kind is PaperDifferenceKind.Added or PaperDifferenceKind.Changed).Select(KeyOf)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) { return NotFound(); }
        var outcome = await accept.RunAsync(Opened.Import, [.. Differences.Where(d => Accepted.Contains(KeyOf(d)))], desk.By(Request), cancel);
        return outcome.IsGranted ? this.Done($"/plans/{Plan.Code}", outcome.Value?.InWords ?? "Saved before; nothing was changed twice.") : this.Show(outcome.Problems);
    }

    public static string KeyOf(PaperDifference difference) => $"{difference.Kind}:{difference.Code}";

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await open.RunAsync(id, desk.Actor.Account, cancel) is not { Import.PlanId: { } planId } opened) { return false; }
        Opened = opened;
        Plan = await db.Plans.AsNoTracking().SingleAsync(plan => plan.Id == planId, cancel);
        var actions = await db.Actions.AsNoTracking().Where(action => action.PlanId == planId && action.RemovedOn == null).OrderBy(action => action.Order).ToListAsync(cancel);
        Differences = PaperDifference.Between(opened.Reading, opened.Choices, actions, AcceptPlanImport.Maker(desk.Organisation!));
        shell.Crumbs = [new("Plans", "/plans"), new(Plan.Title, $"/plans/{Plan.Code}")];
        return true;
    }
}
