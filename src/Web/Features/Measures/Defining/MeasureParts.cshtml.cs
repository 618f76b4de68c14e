using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Measures;

[Needs(Right.RunMeasures)]
public sealed class MeasurePartsPage(AddParts add, EndPart end, OpenDefinition open, ReadConflict conflicts, Desk desk, Shell shell) : OneMeasurePage(open, conflicts, desk, shell)
{
    [BindProperty] public string? Dimension { get; set; }

    /// <summary>The parts, one in a line.</summary>
    [BindProperty] public string? Names { get; set; }
    [BindProperty] public Guid? Part { get; set; }
    [BindProperty] public DateParts On { get; set; } = new();
    [BindProperty] public string? Because { get; set; }

    public async Task<IActionResult> OnGetAsync(string measure, CancellationToken cancel) => await LoadAsync(measure, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string measure, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, cancel)) { return NotFound(); }
        var names = (Names ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var by = Desk.By(Request);
        var problems = await add.RunAsync(Measure.Id, Dimension, names, by, cancel);
        return problems is { Count: > 0 } ? await RefuseAsync(problems, by, null, cancel) : this.Done($"{Path}/parts", $"{Measure.Code}: {Say.Count(names.Count, "part", "parts")} added. Their figures are entered beside those of the whole.");
    }

    public async Task<IActionResult> OnPostEndAsync(string measure, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, cancel)) { return NotFound(); }
        List<Problem> problems = [];
        var on = Day(On, "On", "The last day", problems);
        return problems.Count > 0 || !ModelState.IsValid ? this.Show(problems) : await DoAsync(by => end.RunAsync(measure, Part, on, Because, by, cancel), $"{Path}/parts", cancel: cancel);
    }
}
