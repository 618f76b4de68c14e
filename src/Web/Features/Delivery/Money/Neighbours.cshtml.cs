using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>A measure of cost and one of what is reached, beside other councils.</summary>
[Needs(Right.ReadMeasures)]
public sealed class NeighboursPage(GoldenThreadDb db, SeeMeasure see, MeasureStandingShelf standings, Desk desk, Shell shell) : PageModel
{
    /// <summary>The address of the measure of cost, and of that of what is reached.</summary>
    [BindProperty(SupportsGet = true)] public string? Cost { get; set; }
    [BindProperty(SupportsGet = true)] public string? Reach { get; set; }

    /// <summary>Measures that other areas have figures of: those in pounds, and those of which a way is better.</summary>
    public IReadOnlyList<MeasureStanding> Costs { get; private set; } = [];
    public IReadOnlyList<MeasureStanding> Reaches { get; private set; } = [];
    public CostBesideNeighbours? Beside { get; private set; }
    public DrawnChart? Chart { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var compared = (await db.Series.AsNoTracking().Where(each => each.Kind == SeriesKind.Benchmark).Select(each => each.MeasureId).Distinct().ToListAsync(cancel)).ToHashSet();
        var seen = (await standings.AsOfAsync(db, desk.Sequence, cancel)).All.Where(each => each.EndedOn is null && compared.Contains(each.MeasureId) && desk.Actor.May(Right.ReadMeasures, each.Posts, each.Services)).OrderBy(each => each.Code, CodeOrder.Instance).ToList();
        (Costs, Reaches) = ([.. seen.Where(IsCost)], [.. seen.Where(each => !IsCost(each) && each.Polarity is Polarity.Higher or Polarity.Lower)]);
        shell.Crumbs = desk.May(Right.ReadDelivery) ? [new("Delivery", "/delivery"), new("Money", "/delivery/money")] : [];
        if (Costs.Count == 0 || Reaches.Count == 0) { return; }
        // What was asked for, else the first cost with the first measure of the same service.
        var cost = Costs.FirstOrDefault(each => each.Slug == Cost) ?? Costs[0];
        var reach = Reaches.FirstOrDefault(each => each.Slug == Reach) ?? Reaches.FirstOrDefault(each => each.Services.Intersect(cost.Services).Any()) ?? Reaches[0];
        (Cost, Reach) = (cost.Slug, reach.Slug);
        if (await ComparedAsync(cost.Slug, cancel) is not { } first || await ComparedAsync(reach.Slug, cancel) is not { } second) { return; }
        Beside = CostBesideNeighbours.Of(first, second);
        Chart = Beside.Draw();
    }

    private async Task<MeasureCompared?> ComparedAsync(string slug, CancellationToken cancel) =>
        await see.RunAsync(slug, AsAt.Read(null, desk.Today), cancel) is { } full ? MeasureCompared.With(full, null, desk.Council.Name) : null;

    private static bool IsCost(MeasureStanding each) => each.Unit.Contains('£', StringComparison.Ordinal);
}
