using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The product's forecast of a measure with its method, an expert's beside it, and how both came out.</summary>
[Needs(Right.ReadMeasures)]
public sealed class MeasureForecastsPage(SeeForecasts see, PutExpertForecastDown put, Desk desk, Shell shell) : OneForecastsPage(see, shell)
{
    [BindProperty] public string? Of { get; set; }
    [BindProperty] public string? Expected { get; set; }
    [BindProperty] public string? Low { get; set; }
    [BindProperty] public string? High { get; set; }
    [BindProperty] public string? Sure { get; set; } = "80";
    [BindProperty] public string? Because { get; set; }

    /// <summary>The next periods, nearest first.</summary>
    public IReadOnlyList<Period> Next { get; private set; } = [];

    /// <summary>The target of the year that is forecast; null where none is set.</summary>
    public Target? Target => Full.Judged.Year is { } year ? Full.Measure.TargetForYear(year) : null;

    /// <summary>What a forecast can be of: the year, and the next periods.</summary>
    public IReadOnlyList<SelectListItem> Choices => [.. Periods.Select(period => new SelectListItem(Capital(period.InWords), KeyOf(period)))];

    public string WhyNone => Definition.IsToDate ? "Each figure is of the year so far, so nothing is forecast from one to the next."
        : Definition.YearEnd is null ? "Nobody said how its figures make the year’s, so no year’s end is forecast."
        : "There are too few figures to forecast from: two at least are needed.";

    private IEnumerable<Period> Periods => (Full.Judged.Year is { } year ? new[] { year } : []).Concat(Next).DistinctBy(period => (period.From, period.To)).Where(period => period.To >= desk.Today);

    public async Task<IActionResult> OnGetAsync(string measure, CancellationToken cancel) => await LoadAsync(measure, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string measure, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, cancel)) { return NotFound(); }
        List<Problem> problems = [];
        if (!Periods.Any(period => KeyOf(period) == Of)) { problems.Add(new("Of", "Choose what the forecast is of.")); }
        var expected = Number(Expected, "Expected", "The figure expected", problems);
        if (string.IsNullOrWhiteSpace(Expected)) { problems.Add(new("Expected", "Give the figure that you expect.")); }
        var (low, high) = (Number(Low, "Low", "The lower end", problems), Number(High, "High", "The upper end", problems));
        if (low is null != high is null && problems.Count == 0) { problems.Add(new(low is null ? "Low" : "High", "Give both ends of the interval, or neither.")); }
        if (low > high) { problems.Add(new("Low", "The lower end is above the upper end.")); }
        if (low is not null && (!int.TryParse(Sure, NumberStyles.None, CultureInfo.InvariantCulture, out var sure) || sure is < 1 or > 99)) { problems.Add(new("Sure", "Say how sure the interval is: between 1 and 99 per cent.")); }
        if (problems.Count > 0) { return this.Show(problems); }
        var interval = low is { } from && high is { } to ? new StatedInterval(int.Parse(Sure!, CultureInfo.InvariantCulture), from, to) : null;
        return Answer(await put.RunAsync(measure, Periods.First(period => KeyOf(period) == Of), expected!.Value, interval, Because, desk.By(Request), cancel), $"{Full.Path}/forecasts");
    }

    public string Capital(string words) => words.StartsWith("the ", StringComparison.Ordinal) ? "The " + words[4..] : words;

    private static string KeyOf(Period period) => string.Create(CultureInfo.InvariantCulture, $"{period.From:yyyy-MM-dd}-to-{period.To:yyyy-MM-dd}");

    private async Task<bool> LoadAsync(string measure, CancellationToken cancel)
    {
        if (!await FindAsync(measure, cancel)) { return false; }
        var next = new List<Period>();
        if (Full.Judged is { YearEnd: { } forecast, Figures.Latest: { } latest })
        {
            for (var period = latest.Period; next.Count < forecast.Next.Count; next.Add(period)) { period = Definition.Frequency.After(period); }
        }

        Next = next;
        return true;
    }
}
