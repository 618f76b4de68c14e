using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Thread;

[Needs(Right.RunThread)]
public sealed class NewAimPage(SeeThread see, WriteAim write, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    [BindProperty] public AimForm Form { get; set; } = new();

    public CouncilPlan Plan { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string councilPlan, CancellationToken cancel)
    {
        if (!await LoadAsync(councilPlan, cancel)) { return NotFound(); }
        if (!Plan.MayRun(Desk.Organisation!.Chart, Desk.Actor)) { return StatusCode(StatusCodes.Status403Forbidden); }
        (Form.OwnerPostId, Form.ServiceId) = (Plan.OwnerPostId, Plan.ServiceId);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string councilPlan, CancellationToken cancel)
    {
        if (!await LoadAsync(councilPlan, cancel)) { return NotFound(); }
        List<Problem> faults = [];
        var details = Form.Read(faults);
        return await ActAsync(faults, by => write.RunAsync(councilPlan, details, by, cancel), Plan.Id, _ => $"/thread/plans/{councilPlan}", Form.Title ?? "", cancel, Showing.InForm);
    }

    private async Task<bool> LoadAsync(string slug, CancellationToken cancel)
    {
        if ((await see.RunAsync(AsAt.Read(null, Desk.Today), cancel)).Plan(slug) is not { } found) { return false; }
        Plan = found;
        shell.Crumbs = [new("Golden thread", "/thread"), new(found.Title, $"/thread/plans/{slug}")];
        return true;
    }
}
