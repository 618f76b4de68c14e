using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Thread;

[Needs(Right.ReadPlans)]
public sealed class CouncilPlanPage(SeeThread see, SeePlanScores scores, ChangeCouncilPlan change, EndCouncilPlan end, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    [BindProperty] public CouncilPlanForm Form { get; set; } = new();
    [BindProperty] public string? Reason { get; set; }

    public SeenThread Seen { get; private set; } = null!;
    public CouncilPlan Plan { get; private set; } = null!;
    public IReadOnlyList<Aim> Aims { get; private set; } = [];
    public IReadOnlyList<PlanScore> Scores { get; private set; } = [];
    public bool MayRun => Plan.MayRun(Desk.Organisation!.Chart, Desk.Actor) && Plan.EndedOn is null && !AsAt.IsPast;
    public bool MayScore => Desk.May(Right.RunThread) && !Desk.Actor.Posts.Contains(Plan.OwnerPostId) && Plan.EndedOn is null && !AsAt.IsPast;

    public async Task<IActionResult> OnGetAsync(string councilPlan, CancellationToken cancel)
    {
        if (!await LoadAsync(councilPlan, AsAt, cancel)) { return NotFound(); }
        Form = CouncilPlanForm.Of(Plan);
        return Page();
    }

    [Needs(Right.RunThread)]
    public async Task<IActionResult> OnPostChangeAsync(string councilPlan, CancellationToken cancel)
    {
        if (!await LoadAsync(councilPlan, Now, cancel)) { return NotFound(); }
        List<Problem> faults = [];
        var details = Form.Read(faults);
        return await ActAsync(faults, by => change.RunAsync(councilPlan, details, by, cancel), Plan.Id, _ => $"/thread/plans/{councilPlan}", Plan.Title, cancel, Showing.InForm);
    }

    [Needs(Right.RunThread)]
    public async Task<IActionResult> OnPostEndAsync(string councilPlan, CancellationToken cancel)
    {
        if (!await LoadAsync(councilPlan, Now, cancel)) { return NotFound(); }
        Form = CouncilPlanForm.Of(Plan);
        return await ActAsync([], by => end.RunAsync(councilPlan, by, cancel), Plan.Id, _ => "/thread", Plan.Title, cancel);
    }

    private AsAt Now => AsAt.Read(null, Desk.Today);

    private async Task<bool> LoadAsync(string slug, AsAt asAt, CancellationToken cancel)
    {
        Seen = await see.RunAsync(asAt, cancel);
        if (Seen.Plan(slug) is not { } found) { return false; }
        (Plan, Aims, Scores) = (found, [.. Seen.AimsOf(found.Id)], await scores.OfAsync(found.Id, cancel));
        shell.Crumbs = [new("Golden thread", $"/thread{Past}")];
        return true;
    }
}
