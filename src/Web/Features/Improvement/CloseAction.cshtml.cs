using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.JudgeCriteria)]
public sealed class CloseActionPage(OpenAction open, AskToCloseAction ask, ApproveClosing approve, RefuseClosing refuse, ReopenAction reopen, Desk desk, Shell shell) : OneActionPage(open, desk, shell)
{
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public string? Because { get; set; }

    public ClosingRequest? Asked => Action.Progress.Closing;
    public bool MayDecide => Asked is { } asked && asked.Account != Desk.Actor.Account && May(Right.ApproveClosing);
    public bool MayAsk => Asked is null && May(Right.JudgeCriteria) && Action.TakesJudgements;
    public bool MayReopen => Asked is null && Action.Progress.Status is ActionStatus.Done or ActionStatus.Deferred && May(Right.ApproveClosing);
    public IEnumerable<Criterion> Unjudged => Action.Definition.Criteria.Where(criterion => Action.StateOf(criterion.Key) == CriterionState.NotJudged);

    public async Task<IActionResult> OnGetAsync(string plan, string code, CancellationToken cancel) =>
        await LoadAsync(plan, code, cancel, Right.JudgeCriteria, Right.ApproveClosing) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string plan, string code, CancellationToken cancel) =>
        await LoadAsync(plan, code, cancel, Right.JudgeCriteria) ? Answer(await ask.RunAsync(plan, code, Words, Desk.By(Request), cancel), more: "Somebody else must approve it.") : NotFound();

    [Needs(Right.ApproveClosing)]
    public async Task<IActionResult> OnPostApproveAsync(string plan, string code, CancellationToken cancel) =>
        await LoadAsync(plan, code, cancel, Right.ApproveClosing) ? Answer(await approve.RunAsync(plan, code, Words, Desk.By(Request), cancel)) : NotFound();

    [Needs(Right.ApproveClosing)]
    public async Task<IActionResult> OnPostRefuseAsync(string plan, string code, CancellationToken cancel) =>
        await LoadAsync(plan, code, cancel, Right.ApproveClosing) ? Answer(await refuse.RunAsync(plan, code, Because, Desk.By(Request), cancel)) : NotFound();

    [Needs(Right.ApproveClosing)]
    public async Task<IActionResult> OnPostReopenAsync(string plan, string code, CancellationToken cancel) =>
        await LoadAsync(plan, code, cancel, Right.ApproveClosing) ? Answer(await reopen.RunAsync(plan, code, Because, Desk.By(Request), cancel)) : NotFound();
}
