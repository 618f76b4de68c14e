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
public sealed class AimPage(SeeThread see, ChangeAim change, MoveAim move, EndAim end, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    [BindProperty] public AimForm Form { get; set; } = new();
    [BindProperty] public Guid? To { get; set; }
    [BindProperty] public string? Number { get; set; }
    [BindProperty] public bool? IsReached { get; set; }
    [BindProperty] public string? Reason { get; set; }

    public SeenThread Seen { get; private set; } = null!;
    public Aim Aim { get; private set; } = null!;
    public CouncilPlan Plan => Seen.Written.Plans[Aim.PlanId];
    public SmartCheck Smart { get; private set; } = null!;
    public WhatBreaks Breaks { get; private set; } = null!;
    public bool MayRun => Aim.MayRun(Desk.Organisation!.Chart, Desk.Actor) && Aim.EndedOn is null && !AsAt.IsPast;
    public bool MayLink => !AsAt.IsPast && ThreadLink.MayLink(Seen.Graph.Node(Aim.End), null, Desk.Actor);

    public async Task<IActionResult> OnGetAsync(string aim, CancellationToken cancel)
    {
        if (!await LoadAsync(aim, AsAt, cancel)) { return NotFound(); }
        Form = AimForm.Of(Aim);
        return Page();
    }

    [Needs(Right.RunThread)]
    public async Task<IActionResult> OnPostChangeAsync(string aim, CancellationToken cancel)
    {
        if (!await LoadAsync(aim, Now, cancel)) { return NotFound(); }
        List<Problem> faults = [];
        var details = Form.Read(faults);
        return await ActAsync(faults, by => change.RunAsync(aim, details, by, cancel), Aim.Id, _ => $"/thread/aims/{aim}", Aim.Name, cancel, Showing.InForm);
    }

    [Needs(Right.RunThread)]
    public Task<IActionResult> OnPostMoveAsync(string aim, CancellationToken cancel) => DoAsync(aim, by => move.RunAsync(aim, To, Number, by, cancel), cancel);

    [Needs(Right.RunThread)]
    public Task<IActionResult> OnPostEndAsync(string aim, CancellationToken cancel) => DoAsync(aim, by => end.RunAsync(aim, IsReached, by, cancel), cancel);

    private AsAt Now => AsAt.Read(null, Desk.Today);

    private async Task<IActionResult> DoAsync<T>(string aim, Func<Store.History.Submission, Task<Outcome<T>?>> act, CancellationToken cancel) where T : Event
    {
        if (!await LoadAsync(aim, Now, cancel)) { return NotFound(); }
        Form = AimForm.Of(Aim);
        return await ActAsync([], act, Aim.Id, _ => $"/thread/aims/{aim}", Aim.Name, cancel);
    }

    private async Task<bool> LoadAsync(string slug, AsAt asAt, CancellationToken cancel)
    {
        Seen = await see.RunAsync(asAt, cancel);
        if (Seen.Aim(slug) is not { } found) { return false; }
        (Aim, Smart, Breaks) = (found, SmartCheck.Of(found, Seen.Graph, asAt.Shown), WhatBreaks.If(Seen.Graph, found.End));
        shell.Crumbs = [new("Golden thread", $"/thread{Past}"), new(Plan.Title, $"/thread/plans/{Plan.Slug}{Past}")];
        return true;
    }
}
