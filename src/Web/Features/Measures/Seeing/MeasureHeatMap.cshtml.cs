using GoldenThread.Charts;
using GoldenThread.Charts.Heat;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The same list as a table of colours by period, a letter in each cell.</summary>
[Needs(Right.ReadMeasures)]
public sealed class MeasureHeatMapPage(SeeMeasures see, SeeHeatMap heat, Desk desk, Shell shell) : MeasureListModel(see, desk, shell)
{
    public override int PageSize => 50;
    public override string Address => "/measures/heat-map";
    public IReadOnlyList<MeasureHeat> Maps { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await ReadAsync(cancel);
        Maps = await heat.RunAsync([.. Rows], AsAt, LinkTo, cancel);
        return Page();
    }

    public static string Draw(MeasureHeat map)
    {
        var red = map.Rows.Count(row => row.Cells[^1].State.Look == HeatLook.Red);
        var words = new ChartWords($"heat-{MeasureFilter.KeyOf(map.Frequency)}", $"{(red == 0 ? "None is" : Say.Count(red, "is", "are"))} red in {PeriodWords.Label(map.Periods[^1])}, of {Say.Count(map.Rows.Count, "measure", "measures")}", $"Colours as they were given then, {PeriodWords.Label(map.Periods[0])} to {PeriodWords.Label(map.Periods[^1])}") { RowHeading = "Measure" };
        return HeatMap.ToHtml(words, [.. map.Periods.Select(PeriodWords.Tight)], map.Rows);
    }
}
