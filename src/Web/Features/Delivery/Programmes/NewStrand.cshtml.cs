using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Delivery;

[Needs(Right.RunDelivery)]
public sealed class NewStrandPage(AddStrand add, SeeDelivery see, SeeStrandPlans plans, ReadConflict conflicts, Desk desk, Shell shell) : OneProgrammePage(see, plans, conflicts, desk, shell)
{
    [BindProperty] public StrandForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string programme, CancellationToken cancel) => await LoadAsync(programme, Now, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string programme, CancellationToken cancel)
    {
        if (!await LoadAsync(programme, Now, cancel)) { return NotFound(); }
        List<Problem> faults = [];
        var details = Form.Read(faults);
        return await ActAsync(faults, by => add.RunAsync(programme, details, by, cancel), Programme.Id, _ => Path, Programme.Title, cancel, Showing.InForm);
    }
}
