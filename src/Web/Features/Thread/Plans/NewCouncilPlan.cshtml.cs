using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Thread;

[Needs(Right.RunThread)]
public sealed class NewCouncilPlanPage(WriteCouncilPlan write, ReadConflict conflicts, Desk desk) : ActPage(conflicts, desk)
{
    [BindProperty] public CouncilPlanForm Form { get; set; } = new();

    public void OnGet() { }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        List<Problem> faults = [];
        var details = Form.Read(faults);
        return ActAsync(faults, async by => (await write.RunAsync(details, by, cancel))!, Guid.Empty, _ => "/thread", Form.Title ?? "", cancel, Showing.InForm);
    }
}
