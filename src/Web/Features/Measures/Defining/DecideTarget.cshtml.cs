using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Measures;

[Needs(Right.ReadMeasures)]
public sealed class DecideTargetPage(ApproveTarget approve, WithdrawTarget withdraw, OpenDefinition open, ReadConflict conflicts, Desk desk, Shell shell) : OneMeasurePage(open, conflicts, desk, shell)
{
    [BindProperty] public string? Board { get; set; }
    [BindProperty] public DateParts On { get; set; } = new();
    [BindProperty] public string? Because { get; set; }

    public TargetSetting Target { get; private set; } = null!;
    public bool MayApprove => Target.IsProposed && Measure.MayApproveTargets(Desk.Organisation!.Chart, Desk.Actor);

    public async Task<IActionResult> OnGetAsync(string measure, Guid id, CancellationToken cancel) => await LoadAsync(measure, id, cancel) ? Page() : NotFound();

    /// <summary>Directors approve as those do who run measures; which of them for which measure, the rule says.</summary>
    [Needs(Right.ApproveFigures)]
    public async Task<IActionResult> OnPostApproveAsync(string measure, Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, id, cancel)) { return NotFound(); }
        List<Problem> problems = [];
        var on = Day(On, "On", "The day of the decision", problems);
        return problems.Count > 0 ? this.Show(problems) : await DoAsync(by => approve.RunAsync(measure, id, Board, on, by, cancel), $"{Path}/targets", "Figures that are recorded from now on are coloured by it.", cancel: cancel);
    }

    [Needs(Right.RunMeasures)]
    public async Task<IActionResult> OnPostWithdrawAsync(string measure, Guid id, CancellationToken cancel) =>
        await LoadAsync(measure, id, cancel) ? await DoAsync(by => withdraw.RunAsync(measure, id, Because, by, cancel), $"{Path}/targets", cancel: cancel) : NotFound();

    private async Task<bool> LoadAsync(string measure, Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, cancel) || Measure.Targets.FirstOrDefault(target => target.Id == id) is not { } found) { return false; }
        Target = found;
        return true;
    }
}
