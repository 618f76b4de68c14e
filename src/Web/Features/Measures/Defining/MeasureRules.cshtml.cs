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
public sealed class MeasureRulesPage(ChooseRule choose, ColourHistory colour, OpenDefinition open, ReadConflict conflicts, Desk desk, Shell shell) : OneMeasurePage(open, conflicts, desk, shell)
{
    [BindProperty] public Guid? Rule { get; set; }
    [BindProperty] public DateParts From { get; set; } = new();
    [BindProperty] public string? Because { get; set; }
    [BindProperty] public string? WhyHistory { get; set; }

    public async Task<IActionResult> OnGetAsync(string measure, CancellationToken cancel) => await LoadAsync(measure, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string measure, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, cancel)) { return NotFound(); }
        List<Problem> problems = [];
        var from = Day(From, "From", "The day", problems);
        return problems.Count > 0 || !ModelState.IsValid ? this.Show(problems) : await DoAsync(by => choose.RunAsync(measure, Rule, from, Because, by, cancel), $"{Path}/rules", "What has a colour keeps it.", cancel: cancel);
    }

    public async Task<IActionResult> OnPostColourAsync(string measure, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, cancel)) { return NotFound(); }
        var by = Desk.By(Request);
        var (coloured, problems) = await colour.RunAsync([Measure.Id], WhyHistory, by, cancel);
        return problems.Count > 0 ? await RefuseAsync(problems, by, null, cancel) : this.Done($"{Path}/rules", $"{Measure.Code}: {Say.Count(coloured, "figure was", "figures were")} rated in retrospect.");
    }
}
