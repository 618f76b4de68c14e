using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A measure by its parts: every part, the gap between best and worst over time, and whether it narrows (R80).</summary>
[Needs(Right.ReadMeasures)]
public sealed class MeasureBreakdownPage(SeeMeasure see, Desk desk, Shell shell) : OneMeasureModel(see, desk, shell)
{
    [BindProperty(Name = "by", SupportsGet = true)] public string? Dimension { get; set; }
    public MeasureParts? Parts { get; private set; }
    public DrawnChart? Gap { get; private set; }

    public async Task<IActionResult> OnGetAsync(string measure, CancellationToken cancel)
    {
        if (await OpenAsync(measure, "/breakdown", cancel) is { } answer) { return answer; }
        Parts = MeasureParts.By(Full, Dimension);
        Gap = Parts?.DrawGap("gap");
        return Page();
    }
}
