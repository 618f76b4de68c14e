using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.ReadPlans)]
public sealed class VersionsPage(OpenPlan open, ReadProposals read, StartVersion start, PublishPlan publish, Desk desk, Shell shell) : OnePlanPage(open, desk, shell)
{
    public IReadOnlyList<ProposedChange> Proposed { get; private set; } = [];
    [BindProperty] public string? Label { get; set; }
    [BindProperty] public bool Publish { get; set; }

    public PlanVersion Current => Plan.Current;
    public bool MayRun => Desk.May(Right.RunPlans);
    public bool MayDecide => Desk.May(Right.RecordDecision);
    public bool InHand => Current.State is PlanState.Draft or PlanState.Submitted;

    /// <summary>A draft is seen by those who may read drafts; what is before a board, by everyone who reads plans.</summary>
    public bool ShowsInHand => Current.State == PlanState.Submitted || Current.State == PlanState.Draft && Desk.ReadsDrafts;

    public async Task<IActionResult> OnGetAsync(string plan, CancellationToken cancel) => await FindAsync(plan, cancel) ? Page() : NotFound();

    [Needs(Right.RunPlans)]
    public async Task<IActionResult> OnPostStartAsync(string plan, CancellationToken cancel) =>
        await FindAsync(plan, cancel) ? Answer(await start.RunAsync(plan, Label, Desk.By(Request), cancel), $"{Path}/versions", "Changes are now proposed in it, and come into force when a board approves it.") : NotFound();

    [Needs(Right.RunPlans)]
    public async Task<IActionResult> OnPostPublishAsync(string plan, CancellationToken cancel) =>
        await FindAsync(plan, cancel) ? Answer(await publish.RunAsync(plan, Publish, Desk.By(Request), cancel), $"{Path}/versions") : NotFound();

    private async Task<bool> FindAsync(string plan, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, cancel)) { return false; }
        Proposed = await read.RunAsync(Opened, cancel);
        return true;
    }
}
