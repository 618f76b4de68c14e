using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Delivery;

[Needs(Right.ReadDelivery)]
public sealed class SavingPage(ReportOnSaving report, SeeDelivery see, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    [BindProperty] public SavingForm Form { get; set; } = new();

    public Saving Saving { get; private set; } = null!;
    public SeenProject? Project { get; private set; }
    public FinancialYear Year { get; private set; }
    public bool MayUpdate => !AsAt.IsPast && Saving.MayUpdate(Desk.Organisation!.Chart, Desk.Actor);

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancel)
    {
        if (!await LoadAsync(number, AsAt, cancel)) { return NotFound(); }
        Form = SavingForm.Of(Saving);
        return Page();
    }

    [Needs(Right.UpdateDelivery)]
    public async Task<IActionResult> OnPostAsync(int number, CancellationToken cancel)
    {
        if (!await LoadAsync(number, AsAt.Read(null, Desk.Today), cancel)) { return NotFound(); }
        List<Problem> faults = [];
        var years = Form.ReadYears(faults);
        return await ActAsync(faults, by => report.RunAsync(number, years, Form.Note, by, cancel), Saving.Id, _ => $"/delivery/savings/{number}", Saving.Code, cancel, Showing.InForm);
    }

    private async Task<bool> LoadAsync(int number, AsAt asAt, CancellationToken cancel)
    {
        var seen = await see.RunAsync(asAt, cancel);
        if (seen.Savings.FirstOrDefault(each => each.Number == number) is not { } found) { return false; }
        (Saving, Project, Year) = (found, seen.Project(found.ProjectId), FinancialYear.Of(asAt.Shown));
        shell.Crumbs = [new("Delivery", $"/delivery{Past}"), new("Savings", $"/delivery/savings{Past}")];
        return true;
    }
}
