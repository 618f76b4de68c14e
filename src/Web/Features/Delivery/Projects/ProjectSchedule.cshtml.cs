using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Delivery;

[Needs(Right.UpdateDelivery)]
public sealed class ProjectSchedulePage(ScheduleProject schedule, SeeDelivery see, ReadConflict conflicts, Desk desk, Shell shell) : OneProjectPage(see, conflicts, desk, shell)
{
    [BindProperty] public ScheduleForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string pid, CancellationToken cancel)
    {
        if (!await LoadAsync(pid, Now, cancel)) { return NotFound(); }
        if (!MayUpdate) { return StatusCode(StatusCodes.Status403Forbidden); }
        Form = ScheduleForm.Of(Project);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string pid, CancellationToken cancel)
    {
        if (!await LoadAsync(pid, Now, cancel)) { return NotFound(); }
        List<Problem> faults = [];
        var (stages, milestones) = (Form.ReadStages(faults), Form.ReadMilestones(faults));
        // The rule counts the rows that it is given; rows that are empty are left out before, so their places are looked up again.
        var places = Form.Milestones.Index().Where(each => !each.Item.IsEmpty).Select(each => each.Index).ToList();
        return await ActAsync(faults, by => schedule.RunAsync(pid, stages, milestones, Form.Change, by, cancel), Project.Id, _ => Shown.Path, Project.Name, cancel, problem => Placed(problem, places).InForm());
    }

    private static Problem Placed(Problem problem, List<int> places) =>
        problem.Field.StartsWith("Milestones[", StringComparison.Ordinal) && problem.Field.IndexOf(']', StringComparison.Ordinal) is var end && int.TryParse(problem.Field.AsSpan(11, end - 11), out var at)
            ? problem with { Field = $"Milestones[{places[at]}]{problem.Field[(end + 1)..]}" } : problem;
}
