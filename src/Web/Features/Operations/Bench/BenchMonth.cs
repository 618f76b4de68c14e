using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Reports;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Features.Reports;

namespace GoldenThread.Web.Features.Operations;

/// <summary>The month's cycle on the council of 1,500 measures: its figures in, all of them judged, the report out.</summary>
public static class BenchMonth
{
    private static readonly string[] Formats = ["html", "xlsx", "docx"];

    public static async Task MonthAsync(this BenchCouncil bench, IServiceProvider services, int runs, CancellationToken cancel)
    {
        var month = BenchFigures.Months;
        var more = bench.Measures.Select((_, at) => BenchFigures.Of(at, BenchFigures.Months + 20)).ToList();
        List<NewFigure> figures = [];
        Task Next()
        {
            figures = [.. bench.Measures.Select((measure, at) => new NewFigure { SeriesId = measure.Id, Period = BenchFigures.Month(month), Value = more[at][month] })];
            month++;
            return Task.CompletedTask;
        }

        await Next();
        await BenchMeter.MeasureAsync("month_first", 1, () => bench.RecordAsync(figures, cancel), "the first month after a start: ten years of figures are read, and the program is compiled", warm: 0);
        var times = Math.Min(runs, 4);
        await BenchMeter.MeasureAsync("month_recorded", times, () => bench.RecordAsync(figures, cancel), "1,500 figures of a month in: checked, coloured, written with History, every standing made anew", Next);
        await BenchMeter.MeasureAsync("month_cycle", times, async () =>
        {
            await bench.RecordAsync(figures, cancel);
            await ReportAsync(bench, services, figures[0].Period, cancel);
        }, "the same, and Core Monitoring of all 1,500 as HTML, Excel and Word", Next);
        BenchMeter.Peak("month_peak");
    }

    private static async Task ReportAsync(BenchCouncil bench, IServiceProvider services, Period month, CancellationToken cancel)
    {
        await using var db = await bench.OpenAsync(cancel);
        var report = MonitoringReport.Of(Guid.CreateVersion7(), db.CouncilId, FinancialQuarter.Of(month.To), MonitoringChoice.All);
        var (view, chart) = (await services.GetRequiredService<MeasureShelf>().NowAsync(db, cancel), (await services.GetRequiredService<OrganisationShelf>().NowAsync(db, cancel)).Chart);
        var standings = await services.GetRequiredService<MeasureStandingShelf>().NowAsync(db, cancel);
        var content = await new ComposeMonitoring(db).RunAsync(report, standings.All, view, chart, cancel);
        if (content.Lines.Count != bench.Measures.Count || content.Lines.Any(line => line.Position.Period != month)) { throw new InvalidOperationException("The report does not hold the month of every measure."); }
        var opened = new OpenedMonitoring { Report = report, Content = content, HeldBack = 0, Digest = MonitoringDigest.Of(content), Anchor = "", Council = "Bench Council", AsAt = bench.Actor.Today };
        foreach (var format in Formats)
        {
            using var file = new MemoryStream();
            MonitoringFile.Write(opened, format, file);
            if (file.Length < 100_000) { throw new InvalidOperationException($"The {format} has {file.Length} bytes."); }
        }
    }
}
