using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Reports;

/// <summary>A report of Core Monitoring that was frozen, as the reports calendar reads it.</summary>
/// <param name="Title">Its title.</param>
/// <param name="To">The last day of the period that it reports.</param>
/// <param name="Edition">The edition.</param>
/// <param name="FrozenOn">The day on which it was frozen.</param>
/// <param name="FrozenBy">The post that froze it.</param>
/// <param name="Path">Where it is looked at.</param>
public sealed record FrozenCore(string Title, DateOnly To, int Edition, DateOnly FrozenOn, string FrozenBy, string Path);

/// <summary>Core Monitoring in a financial year: what was frozen, and the quarters that ended and still want a report, once there was a first one. No rule gives its day.</summary>
public static class CoreCalendar
{
    /// <summary>The rows.</summary>
    /// <param name="frozen">The reports that were frozen.</param>
    /// <param name="year">The financial year.</param>
    public static IEnumerable<CalendarRow> Rows(IReadOnlyCollection<FrozenCore> frozen, FinancialYear year)
    {
        CalendarRow Row(DateOnly on, string what) => new()
        {
            On = on,
            Kind = CalendarKind.Core,
            What = what,
            For = CalendarReceiver.Members,
            To = "All members",
            Rule = "Core Monitoring of each quarter, once it has ended",
            RulePath = "/reports/monitoring",
            HasDeadline = false,
        };

        foreach (var report in frozen.Where(each => each.FrozenOn >= year.Start && each.FrozenOn <= year.End))
        {
            yield return Row(report.FrozenOn, report.Title) with { IssuedOn = report.FrozenOn, By = report.FrozenBy, Path = report.Path, Note = report.Edition > 1 ? $"Edition {report.Edition}" : "" };
        }

        if (frozen.Count == 0) { yield break; }
        var first = frozen.Min(each => each.To);
        for (var quarter = FinancialQuarter.Of(year.Start.AddDays(-1)); quarter.End < year.End; quarter = quarter.Next)
        {
            if (quarter.End > first && frozen.All(each => each.To != quarter.End)) { yield return Row(quarter.End.AddDays(1), $"Core Monitoring, {quarter}"); }
        }
    }
}
