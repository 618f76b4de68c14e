using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What every page over one measure has: the measure as this person may see it, now or as at a day.</summary>
public abstract class OneMeasureModel(SeeMeasure see, Desk desk, Shell shell) : PageModel
{
    public MeasureInFull Full { get; private set; } = null!;
    public Desk Desk => desk;

    /// <summary>What the council is called among other areas.</summary>
    public string OwnName => desk.Council.Area?.Name ?? desk.Council.Name;

    /// <summary>Opens the measure; gives the answer to send where the page is not to be drawn.</summary>
    protected async Task<IActionResult?> OpenAsync(string measure, string? below, CancellationToken cancel)
    {
        if (await see.RunAsync(measure, AsAt.Read(Request.Query[AsAtTagHelper.Field], desk.Today), cancel) is not { } full) { return NotFound(); }
        if (full.Measure.Slug != measure) { return LocalRedirect($"{full.Path}{below}{Request.QueryString}"); }
        Full = full;
        shell.Crumbs = below is null ? [new("Measures", "/measures")] : [new("Measures", "/measures"), new($"{full.Measure.Code} {full.Definition.Title}", full.Path + Past)];
        return null;
    }

    /// <summary>The day with which links go on, so that whoever looks at a past day stays there.</summary>
    public string Past => Full.AsAt.IsPast ? $"?as-at={Full.AsAt.Shown:yyyy-MM-dd}" : "";
}
