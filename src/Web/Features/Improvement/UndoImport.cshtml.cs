using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.RunPlans)]
public sealed class UndoImportPage(OpenPlan open, UndoImport undo, Desk desk, Shell shell) : OnePlanPage(open, desk, shell)
{
    [BindProperty] public string? Reason { get; set; }
    public IReadOnlyList<string> Since { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string plan, CancellationToken cancel) => await FindAsync(plan, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string plan, CancellationToken cancel) =>
        await FindAsync(plan, cancel) ? Answer(await undo.RunAsync(plan, Desk.By(Request), cancel), "/plans", "The plan is no longer shown. Its story stays in History.") : NotFound();

    private async Task<bool> FindAsync(string plan, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, cancel)) { return false; }
        Since = await undo.SinceAsync(Plan.Id, cancel);
        return true;
    }
}
