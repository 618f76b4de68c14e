using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Features.Reports;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Core Monitoring of the demonstration: the quarter before last, and the last one of the year before, frozen as they were reported; the last quarter a draft.</summary>
public sealed class DemoMonitoring(GoldenThreadDb db, DemoCast cast, DemoTimeline time, DateOnly today, RuleBook book)
{
    private const string Before = "The quarter in short: highways repairs gained on their target for the third quarter running. Plans for children with special needs take longer each month; four of nine educational psychologists have left.";
    private const string EndOfYear = "The first report of its kind: from the winter on the council counts what it does. Where it stands here is where the new year begins.";
    private const string Now = "Two things want members’ attention. Education, Health and Care Plans are slower for the ninth month running and will not reach their target this year; locums have begun. Safety defects are repaired in time more often than at any time since we began to count.\n\nFigures of the residents’ panel and of the school year are new in this quarter.";

    public void Add(IReadOnlyList<Measure> measures, Guid council)
    {
        var last = FinancialQuarter.Of(FinancialQuarter.Of(today).Start.AddDays(-1));
        var before = FinancialQuarter.Of(last.Start.AddDays(-1));
        var view = new MeasuresView(0, measures, book);
        void Frozen(FinancialQuarter quarter, string introduction) => time.Look(DemoDates.Working(quarter.End.AddDays(38)), DemoPlans.Officer, async (actor, cancel) =>
        {
            var report = MonitoringReport.Of(Guid.CreateVersion7(), council, quarter, new MonitoringChoice([], MonitoringGrouping.Service, introduction));
            var begun = DemoRule.Granted(report.Begin([], actor), report.Code);
            var content = await new ComposeMonitoring(db).RunAsync(report, await db.StandAsync(measures, [], book, cast.Chart, cancel), view, cast.Chart, cancel);
            db.MonitoringReports.Add(report);
            return [begun, DemoRule.Granted(report.Freeze(content, MonitoringDigest.Of(content), actor), report.Code)];
        });

        // The year before has a report of its own where the quarter before last is not it.
        var ended = new FinancialQuarter(new(FinancialYear.Of(today).FirstYear - 1), 4);
        if (ended < before) { Frozen(ended, EndOfYear); }
        Frozen(before, Before);
        time.Add(DemoDates.Working(today.AddDays(-1)), DemoPlans.Officer, null, actor =>
        {
            var report = MonitoringReport.Of(Guid.CreateVersion7(), council, last, new MonitoringChoice([], MonitoringGrouping.Service, Now));
            db.MonitoringReports.Add(report);
            return [DemoRule.Granted(report.Begin([], actor), report.Code)];
        });
    }
}
