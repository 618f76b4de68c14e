using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Delivery;

[Needs(Right.RunDelivery)]
public sealed class NewSavingPage(PlanSaving plan, SeeDelivery see, ReadConflict conflicts, Desk desk) : ActPage(conflicts, desk)
{
    [BindProperty] public SavingForm Form { get; set; } = new();

    public IReadOnlyList<SeenProject> Projects { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Form = SavingForm.Begin(FinancialYear.Of(Desk.Today));
        await LoadAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        List<Problem> faults = [];
        var details = Form.Read(faults);
        return await ActAsync(faults, async by => (await plan.RunAsync(details, by, cancel))!, Guid.Empty, _ => "/delivery/savings", Form.Title ?? "", cancel, Showing.InForm);
    }

    private async Task LoadAsync(CancellationToken cancel) => Projects = (await see.RunAsync(AsAt.Read(null, Desk.Today), cancel)).Projects;
}
