using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.RunPlans)]
public sealed class SubmitPlanPage(OpenPlan open, ReadProposals read, SubmitPlan submit, Desk desk, Shell shell) : OnePlanPage(open, desk, shell)
{
    public IReadOnlyList<ProposedChange> Proposed { get; private set; } = [];
    [BindProperty] public string? Board { get; set; }
    [BindProperty] public string? Issues { get; set; }

    public async Task<IActionResult> OnGetAsync(string plan, CancellationToken cancel)
    {
        if (!await FindAsync(plan, cancel)) { return NotFound(); }

        // The record writes itself (R66); a person may put it better.
        Issues = Plan.IsFirstDraft ? Plan.Current.Issues ?? "Original" : ProposedChange.InWords(Proposed);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string plan, CancellationToken cancel) =>
        await FindAsync(plan, cancel) ? Answer(await submit.RunAsync(plan, Board, Issues, Desk.By(Request), cancel), $"{Path}/versions", "Members see it now. Nothing can change until the board has decided.") : NotFound();

    private async Task<bool> FindAsync(string plan, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, cancel, new PageLink("Versions and approval", $"/plans/{plan}/versions"))) { return false; }
        Proposed = await read.RunAsync(Opened, cancel);
        return true;
    }
}
