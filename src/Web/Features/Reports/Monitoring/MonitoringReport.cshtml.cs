using GoldenThread.Charts.Control;
using GoldenThread.Charts.Small;
using GoldenThread.Domain.Measures.ControlCharts;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Reports;

/// <summary>A report of Core Monitoring: what changed first, then the exceptions, then every measure.</summary>
[Needs(Right.ReadMeasures)]
public sealed class MonitoringReportPage(OpenMonitoring open, ListMonitoring list, Desk desk, Shell shell) : PageModel
{
    /// <summary>The kinds of file in which a report can be had, and their words.</summary>
    public static IReadOnlyList<(string Format, string Words)> Formats { get; } = [("docx", "Word"), ("xlsx", "Excel"), ("ods", "OpenDocument"), ("csv", "CSV"), ("json", "JSON"), ("html", "One HTML file")];

    public OpenedMonitoring Opened { get; private set; } = null!;

    /// <summary>The edition whose place it took; null for none.</summary>
    public MonitoringRow? Earlier { get; private set; }

    /// <summary>The edition that takes its place; null for none.</summary>
    public MonitoringRow? Later { get; private set; }
    public bool May => desk.May(Right.RunMeasures);
    public IReadOnlyList<string> Foot => new MonitoringPaper(Opened).Foot();

    public async Task<IActionResult> OnGetAsync(string report, CancellationToken cancel)
    {
        if (await open.RunAsync(report, corrections: true, cancel) is not { } opened) { return NotFound(); }
        Opened = opened;
        var rows = await list.RunAsync(cancel);
        (Earlier, Later) = (rows.FirstOrDefault(row => row.Id == opened.Report.Replaces), rows.FirstOrDefault(row => row.Replaces == opened.Report.Id));
        shell.Crumbs = [new("Reports", "/reports"), new("Core Monitoring", "/reports/monitoring")];
        return Page();
    }

    /// <summary>The page of the action that does what is to be done; null where it is none of a plan's.</summary>
    public string? ActionPath(MonitoringLine line) => desk.May(Right.ReadPlans) && line.Action.Split(' ', 2) is [var plan, var code] ? $"/plans/{plan}/actions/{Uri.EscapeDataString(code)}" : null;

    /// <summary>The last figures, small; nothing where there are too few.</summary>
    public IHtmlContent Picture(MonitoringLine line)
    {
        var there = line.Position.Spark.Count(value => value is not null);
        if (there < 2 || line.Position.Value is null) { return HtmlString.Empty; }
        PointSignal[] signals = new PointSignal[line.Position.Spark.Count];
        signals[^1] = Signal(line.Position.Variation);
        return new HtmlString(Sparkline.Draw(MonitoringWords.Spark(line), new SparkSeries(line.Position.Spark) { Target = line.Position.Target is { Kind: not TargetKind.Within } target ? target.Value : null, Signals = signals }));
    }

    private static PointSignal Signal(Variation? variation) => variation switch
    {
        Variation.ImprovementHigh or Variation.ImprovementLow => PointSignal.Better,
        Variation.ConcernHigh or Variation.ConcernLow => PointSignal.Worse,
        Variation.NeutralHigh => PointSignal.High,
        Variation.NeutralLow => PointSignal.Low,
        _ => PointSignal.None,
    };
}
