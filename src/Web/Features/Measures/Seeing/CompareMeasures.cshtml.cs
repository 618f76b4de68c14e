using GoldenThread.Charts;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Up to four measures over the same stretch of time: each in its own unit, or all from 100.</summary>
[Needs(Right.ReadMeasures)]
public sealed class CompareMeasuresPage(SeeMeasure see, Desk desk, Shell shell) : PageModel
{
    public const int Most = 4;

    [BindProperty(Name = "measure", SupportsGet = true)] public IReadOnlyList<string> Names { get; set; } = [];
    [BindProperty(Name = "indexed", SupportsGet = true)] public string? Indexed { get; set; }
    public IReadOnlyList<MeasureInFull> Chosen { get; private set; } = [];

    /// <summary>What was typed and names no measure that this person may see.</summary>
    public IReadOnlyList<string> Unknown { get; private set; } = [];
    public IReadOnlyList<(MeasureInFull Full, DrawnChart Chart)> Charts { get; private set; } = [];
    public DrawnChart? Together { get; private set; }
    public AsAt AsAt { get; private set; } = null!;
    public bool IsIndexed => Indexed == "1";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        AsAt = AsAt.Read(Request.Query[AsAtTagHelper.Field], desk.Today);
        shell.Crumbs = [new("Measures", "/measures")];
        var (chosen, unknown) = (new List<MeasureInFull>(), new List<string>());
        foreach (var name in Names.Where(name => !string.IsNullOrWhiteSpace(name)).Select(name => name.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Take(Most))
        {
            if (await see.RunAsync(name, AsAt, cancel) is { } full) { chosen.Add(full); } else { unknown.Add(name.Length > 60 ? name[..60] : name); }
        }

        (Chosen, Unknown) = (chosen.DistinctBy(full => full.Measure.Id).ToList(), unknown);
        Draw();
    }

    private void Draw()
    {
        var drawn = Chosen.Where(full => full.Figures.Figures.Any(figure => figure.Value is not null)).ToList();
        if (drawn.Count == 0) { return; }
        var days = drawn.SelectMany(full => full.Figures.Figures).GroupBy(figure => figure.To).OrderBy(same => same.Key).Select(same => (Day: same.Key, Label: PeriodWords.Label(same.First().Period))).ToList();
        if (IsIndexed && drawn.Count > 1)
        {
            Together = DrawnChart.Of("together", (id, narrow) => LineChart.Draw(
                new ChartWords(id, $"{drawn.Count} measures, each from 100 at its first figure", $"Index, first figure of each is 100, {days[0].Label} to {days[^1].Label}") { Number = index => index.ToString("#,0", Say.British), Narrow = narrow, RowHeading = "Period" },
                [.. drawn.Select(full => new LineSeries(full.Measure.Code, [.. Points(full)]).IndexedTo100(full.Definition.Say))]));
            return;
        }

        Charts = [.. drawn.Select((full, at) => (full, DrawnChart.Of($"chart-{at}", (id, narrow) =>
        {
            var target = full.Now.Target;
            return LineChart.Draw(new ChartWords(id, MeasureFinding.Of(full.Judged).Headline, $"{full.Definition.Title}, {full.Definition.Frequency.InWords()}, {days[0].Label} to {days[^1].Label}") { Number = full.Definition.Say, Scale = full.Definition.SayOnScale, Narrow = narrow, RowHeading = "Period" },
                [new LineSeries(full.Measure.Code, [.. Points(full)])],
                target is { Kind: not Domain.Measures.Ratings.TargetKind.Within } ? [new ReferenceLine("Target", target.Value, ReferenceLineKind.Target)] : null, along: [.. days.Select(day => new LinePoint(day.Day, day.Label, null))]);
        })))];
    }

    private static IEnumerable<LinePoint> Points(MeasureInFull full) => full.Figures.Figures.GroupBy(figure => figure.To).Select(same => same.Last())
        .Select(figure => new LinePoint(figure.To, PeriodWords.Label(figure.Period), figure.Value, figure.Value is null ? MeasureWords.Figure(full.Definition, figure) : null));
}
