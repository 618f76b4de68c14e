using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.ControlCharts;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Measures;

[Needs(Right.RunMeasures)]
public sealed class ChartEventsPage(PutOnChart put, TakeOffChart takeOff, ChooseChart choose, OpenDefinition open, ReadConflict conflicts, Desk desk, Shell shell) : OneMeasurePage(open, conflicts, desk, shell)
{
    [BindProperty] public DateParts On { get; set; } = new();
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public bool Rebases { get; set; }
    [BindProperty] public string? Because { get; set; }
    [BindProperty] public Guid Event { get; set; }
    [BindProperty] public string? Why { get; set; }
    [BindProperty] public string? FixAfter { get; set; }
    [BindProperty] public OutlierScreening Screening { get; set; }
    [BindProperty] public SpecialCauseRules Rules { get; set; }
    [BindProperty] public string? WhyChart { get; set; }

    public async Task<IActionResult> OnGetAsync(string measure, CancellationToken cancel) => await LoadAllAsync(measure, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string measure, CancellationToken cancel)
    {
        if (!await LoadAllAsync(measure, cancel)) { return NotFound(); }
        List<Problem> problems = [];
        var on = Day(On, "On", "The day", problems);
        if (on is null && problems.Count == 0) { problems.Add(new("On", "Give the day on which it happened.")); }
        if (problems.Count > 0 || !ModelState.IsValid) { return this.Show(problems); }
        return await DoAsync(by => put.RunAsync(measure, new MeasureEvent(by.Key, on!.Value, Words ?? "", Rebases, ""), Because, by, cancel), $"{Path}/events", cancel: cancel);
    }

    public async Task<IActionResult> OnPostRemoveAsync(string measure, CancellationToken cancel) =>
        await LoadAllAsync(measure, cancel) ? await DoAsync(by => takeOff.RunAsync(measure, Event, Why, by, cancel), $"{Path}/events", cancel: cancel) : NotFound();

    public async Task<IActionResult> OnPostChartAsync(string measure, CancellationToken cancel)
    {
        if (!await LoadAllAsync(measure, cancel)) { return NotFound(); }
        List<Problem> problems = [];
        var fix = NumberBox.Whole(FixAfter, "FixAfter", problems);
        if (problems.Count > 0 || !ModelState.IsValid) { return this.Show(problems); }
        return await DoAsync(by => choose.RunAsync(measure, new ChartChoice(fix, Screening, Rules, WhyChart ?? "", "", Desk.Today), by, cancel), $"{Path}/events", inForm: problem => problem.Field == "Because" ? problem with { Field = "WhyChart" } : problem, cancel: cancel);
    }

    private async Task<bool> LoadAllAsync(string measure, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, cancel)) { return false; }
        if (Measure.Chart is { } chart && !(Request.HasFormContentType && Request.Form.ContainsKey(nameof(Screening)))) { (FixAfter, Screening, Rules) = (NumberBox.Show(chart.FixAfter), chart.Screening, chart.Rules); }
        return true;
    }
}
