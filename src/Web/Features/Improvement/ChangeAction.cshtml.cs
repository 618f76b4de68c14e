using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.ChangeActions)]
public sealed class ChangeActionPage(OpenAction open, ChangeAction change, Desk desk, Shell shell) : OneActionPage(open, desk, shell)
{
    [BindProperty] public ActionForm Form { get; set; } = new();
    [BindProperty] public string? Reason { get; set; }

    /// <summary>What the form begins from: the proposal where there is one.</summary>
    public ActionDefinition Before => Action.Proposed ?? Action.Definition;

    public bool IsProposal => !Opened.Plan.IsFirstDraft && Action.ProposedPresence != true;

    /// <summary>Why nothing can be changed now; null when it can.</summary>
    public string? Closed => Opened.Plan.Current.State == PlanState.Submitted ? $"Version {Opened.Plan.Current.Label} is before {Opened.Plan.Current.Board}. The action cannot change until the board has decided."
        : Opened.Plan.Current.State != PlanState.Draft ? "A board has approved this plan. Its next version must be started before changes are proposed." : null;

    public async Task<IActionResult> OnGetAsync(string plan, string code, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, code, cancel, Right.ChangeActions)) { return NotFound(); }
        Form = ActionForm.Of(Before).WithRoom();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string plan, string code, string? more, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, code, cancel, Right.ChangeActions)) { return NotFound(); }
        if (more is not null) { Form.WithRoom(); return Page(); }

        List<Problem> problems = [];
        var definition = Form.Read(Before, Action.HighestKey(Opened.Evidence.Select(e => e.CriterionKey ?? 0).DefaultIfEmpty().Max()), Desk.Organisation!, Desk.Today, problems);
        if (problems.Count > 0) { return this.Show(problems); }

        return await change.RunAsync(plan, code, definition, Desk.By(Request), cancel) switch
        {
            { IsGranted: false } refused => this.Show(refused.Problems.Select(ActionForm.InForm)),
            var outcome => Answer(outcome, more: definition.Timescale == Before.Timescale ? null : $"The timescale “{definition.Timescale.Text}” is understood as: {TimescaleWords.Of(definition.Timescale)}."),
        };
    }
}
