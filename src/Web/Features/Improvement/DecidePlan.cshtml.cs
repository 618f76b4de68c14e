using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.RecordDecision)]
public sealed class DecidePlanPage(OpenPlan open, ReadProposals read, ApprovePlan approve, ReturnPlan sendBack, Desk desk, Shell shell) : OnePlanPage(open, desk, shell)
{
    public IReadOnlyList<ProposedChange> Proposed { get; private set; } = [];
    [BindProperty] public string? Decided { get; set; }
    [BindProperty] public string? Decision { get; set; }
    [BindProperty] public DateParts On { get; set; } = new();
    [BindProperty] public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(string plan, CancellationToken cancel)
    {
        if (!await FindAsync(plan, cancel)) { return NotFound(); }
        On = DateParts.Of(Desk.Today);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string plan, CancellationToken cancel)
    {
        if (!await FindAsync(plan, cancel)) { return NotFound(); }
        List<Problem> problems = [];
        var on = TypedDay.Read(On, "On", "The day of the decision", problems);
        if (Decided is not ("approved" or "returned")) { problems.Add(new("Decided", "Say what the board decided.")); }
        if (problems.Count > 0) { return this.Show(problems); }

        return Decided == "approved"
            ? Answer(await approve.RunAsync(plan, Decision, on, Desk.By(Request), cancel), $"{Path}/versions", Proposed.Count > 0 ? $"{Say.Count(Proposed.Count, "action has", "actions have")} changed with it." : null)
            : Answer(await sendBack.RunAsync(plan, Decision, on, Desk.By(Request), cancel), $"{Path}/versions", "It is a draft again.");
    }

    private async Task<bool> FindAsync(string plan, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, cancel, new PageLink("Versions and approval", $"/plans/{plan}/versions"))) { return false; }
        Proposed = await read.RunAsync(Opened, cancel);
        return true;
    }
}
