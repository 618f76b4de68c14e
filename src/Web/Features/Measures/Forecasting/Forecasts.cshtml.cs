using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The record of forecasts and promises across the council.</summary>
[Needs(Right.ReadMeasures)]
public sealed class ForecastsPage(SeeForecastRecord see, Shell shell) : PageModel
{
    public RecordOfForecasts Record { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Record = await see.RunAsync(cancel);
        shell.Crumbs = [new("Measures", "/measures")];
    }

    /// <summary>How often the 80 % intervals held, of all that were scored.</summary>
    public string Held(Func<MeasureRecord, ForecastRecord> of)
    {
        var intervals = Record.Measures.SelectMany(each => of(each).Intervals).Where(interval => interval.Percent == 80).ToList();
        return intervals.Count == 0 ? "none yet, as none was scored" : $"{intervals.Sum(each => each.Held):N0} of {intervals.Sum(each => each.Count):N0} times";
    }
}
