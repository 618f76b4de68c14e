using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A measure beside other areas: a named group, the same definition and period, or "not comparable".</summary>
[Needs(Right.ReadMeasures)]
public sealed class MeasureComparisonPage(SeeMeasure see, Desk desk, Shell shell) : OneMeasureModel(see, desk, shell)
{
    /// <summary>The group's identity; "all" for every council.</summary>
    [BindProperty(Name = "group", SupportsGet = true)] public string? Group { get; set; }
    public MeasureCompared? Compared { get; private set; }
    public DrawnChart? Strip { get; private set; }
    public DrawnChart? Lines { get; private set; }
    public DrawnChart? Intervals { get; private set; }
    public DrawnChart? Funnel { get; private set; }

    public async Task<IActionResult> OnGetAsync(string measure, CancellationToken cancel)
    {
        if (await OpenAsync(measure, "/compared", cancel) is { } answer) { return answer; }
        Compared = MeasureCompared.With(Full, Group == "all" ? Guid.Empty : Guid.TryParse(Group, out var id) && id != Guid.Empty ? id : null, OwnName);
        if (Compared is { } compared)
        {
            Strip = compared.Strip("strip");
            Lines = ComparedOverTime.Lines(compared, "lines");
            Intervals = compared.Intervals("intervals");
            Funnel = ComparedOverTime.Funnel(compared, "funnel");
        }

        return Page();
    }
}
