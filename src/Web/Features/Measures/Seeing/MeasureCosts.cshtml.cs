using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Cost beside performance, for every measure whose cost is measured (R83).</summary>
[Needs(Right.ReadMeasures)]
public sealed class MeasureCostsPage(SeeMeasures see, SeeCosts costs, Desk desk, Shell shell) : MeasureListModel(see, desk, shell)
{
    public override int PageSize => 50;
    public override string Address => "/measures/cost";
    public IReadOnlyList<CostPair> Pairs { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await ReadAsync(cancel);
        Pairs = await costs.RunAsync(Matching, Seen, cancel);
        return Page();
    }
}
