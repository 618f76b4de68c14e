using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>What the draft in hand took over of newer papers, to withdraw it paper by paper.</summary>
[Needs(Right.RunPlans)]
public sealed class WithdrawPaperPage(OpenPlan open, WithdrawNewerPaper withdraw, Desk desk, Shell shell) : OnePlanPage(open, desk, shell)
{
    [BindProperty] public Guid Import { get; set; }
    [BindProperty] public string? Reason { get; set; }
    public IReadOnlyList<(Guid Import, string Paper, int Actions)> Papers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string plan, CancellationToken cancel) => await FindAsync(plan, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string plan, CancellationToken cancel)
    {
        if (!await FindAsync(plan, cancel)) { return NotFound(); }
        var outcome = await withdraw.RunAsync(plan, Import, Desk.By(Request), cancel);
        return Answer(outcome, $"{Path}/versions", outcome?.Value?.Said);
    }

    private async Task<bool> FindAsync(string plan, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, cancel)) { return false; }
        Papers = await withdraw.PapersAsync(Plan, cancel);
        return true;
    }
}
