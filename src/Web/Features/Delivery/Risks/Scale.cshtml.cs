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
public sealed class RiskScalePage(ChangeRiskScale change, SeeRisks see, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    [BindProperty] public List<string?> Likelihoods { get; set; } = [];
    [BindProperty] public List<string?> Impacts { get; set; } = [];
    [BindProperty] public List<string?> Bands { get; set; } = [];
    [BindProperty] public List<string?> Appetite { get; set; } = [];
    [BindProperty] public string? Reason { get; set; }

    public RiskScale Scale { get; private set; } = new();
    public bool MayChange => Desk.May(Right.RunDelivery);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        (Likelihoods, Impacts) = ([.. Scale.Likelihoods], [.. Scale.Impacts]);
        (Bands, Appetite) = ([.. Scale.Bands.Select(each => each.ToString(Say.British))], [.. Scale.Appetite.Select(each => each.ToString(Say.British))]);
    }

    [Needs(Right.RunDelivery)]
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        List<Problem> faults = [];
        var bands = Bands.Index().Select(each => Typed.Whole(each.Item, $"Bands[{each.Index}]", faults)).ToList();
        var appetite = Appetite.Index().Select(each => Typed.Whole(each.Item, $"Appetite[{each.Index}]", faults)).ToList();
        return await ActAsync(faults, async by => (await change.RunAsync(Likelihoods, Impacts, bands, appetite, by with { Actor = by.Actor with { Reason = Reason } }, cancel))!, Scale.Id, _ => "/delivery/risks/scale", "Scale of risks", cancel);
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Scale = (await see.RunAsync(AsAt.Read(null, Desk.Today), cancel)).Scale;
        shell.Crumbs = [new("Delivery", "/delivery"), new("Risks", "/delivery/risks")];
    }
}
