using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Delivery;

[Needs(Right.UpdateDelivery)]
public sealed class NewRiskPage(NameRisk name, SeeRisks see, WhatIsThreatened threatened, ReadConflict conflicts, Desk desk) : ActPage(conflicts, desk)
{
    [BindProperty] public RiskForm Form { get; set; } = new();

    public IReadOnlyList<(Threatened Thing, string Path)> Offered { get; private set; } = [];
    public RiskScale Scale { get; private set; } = new();

    public async Task OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        List<Problem> faults = [];
        var details = Form.Read([.. Offered.Select(each => each.Thing)], faults);
        return await ActAsync(faults, async by => (await name.RunAsync(details, by, cancel))!, Guid.Empty, _ => "/delivery/risks", Form.Event ?? "", cancel, Showing.InForm);
    }

    private async Task LoadAsync(CancellationToken cancel) => (Offered, Scale) = (await threatened.RunAsync(cancel), (await see.RunAsync(AsAt.Read(null, Desk.Today), cancel)).Scale);
}
