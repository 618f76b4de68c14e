using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.ControlCharts;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;

namespace GoldenThread.Domain.Tests.Reports;

public sealed class MonitoringReportTests
{
    private static readonly FinancialQuarter Quarter = FinancialQuarter.Of(new(2011, 8, 1));
    private static readonly Actor Officer = new() { Account = Guid.NewGuid(), Post = "Head of Performance", At = new(2011, 10, 20, 9, 0, 0, TimeSpan.Zero), Today = new(2011, 10, 20), Roles = [Role.PerformanceOfficer] };
    private static readonly MonitoringContent OneLine = new("", [Line(Colour.Red)]);

    private static MonitoringReport Report() => MonitoringReport.Of(Guid.NewGuid(), Guid.NewGuid(), Quarter, MonitoringChoice.All);

    private static MonitoringLine Line(Colour now, Colour? before = null, Position? position = null) => new() { MeasureId = Guid.NewGuid(), Code = "CS07", Slug = "cs07", Title = "Letters", Position = (position ?? new()) with { Colour = now }, Before = before };

    [Fact]
    public void A_report_is_begun_once_a_quarter_by_a_performance_officer()
    {
        var report = Report();
        Assert.Equal(("2011-12-q2", "Core Monitoring, Q2 2011/12", new DateOnly(2011, 7, 1), new DateOnly(2011, 9, 30)), (report.Code, report.Title, report.From, report.To));
        Assert.NotNull(report.Begin(["2011-12-q1"], Officer).Value);
        Assert.Equal("Quarter", Assert.Single(report.Begin([report.Code], Officer).Problems).Field);
        Assert.False(report.Begin([], Officer with { Roles = [Role.Lead] }).IsGranted);
        Assert.Contains("has not begun", Assert.Single(MonitoringReport.Of(Guid.NewGuid(), Guid.NewGuid(), FinancialQuarter.Of(new(2012, 2, 1)), MonitoringChoice.All).Begin([], Officer).Problems).Message, StringComparison.Ordinal);
        Assert.Equal("Introduction", Assert.Single(MonitoringReport.Of(Guid.NewGuid(), Guid.NewGuid(), Quarter, new([], Introduction: new string('x', 4001))).Begin([], Officer).Problems).Field);
    }

    [Fact]
    public void What_is_frozen_stays_what_was_reported()
    {
        var report = Report();
        Assert.True(report.Change(new([], MonitoringGrouping.Priority, "Better."), Officer).IsGranted);
        Assert.Contains("ends on 30 September 2011", Assert.Single(report.Freeze(OneLine, "d", Officer with { Today = new(2011, 9, 30) }).Problems).Message, StringComparison.Ordinal);
        Assert.Contains("no measure", Assert.Single(report.Freeze(new("", []), "d", Officer).Problems).Message, StringComparison.Ordinal);
        var frozen = report.Freeze(OneLine, "d", Officer).Value!;
        Assert.Equal(("Core Monitoring, Q2 2011/12 frozen with 1 measure", "d"), (frozen.InWords, frozen.Digest));
        Assert.Equal((Officer.At, "Head of Performance", true), (report.FrozenAt!.Value, report.FrozenBy, report.IsFrozen));
        Assert.False(report.Freeze(OneLine, "e", Officer).IsGranted);
        Assert.False(report.Change(MonitoringChoice.All, Officer).IsGranted);
        Assert.Equal("d", report.Digest);
    }

    [Fact]
    public void A_quarter_is_reported_again_in_an_edition_of_its_own_and_with_a_reason()
    {
        var report = Report();
        Assert.False(report.Reopen(Guid.NewGuid(), "Late figures", 1, Officer).IsGranted);
        report.Freeze(OneLine, "d", Officer);
        Assert.Equal("Because", Assert.Single(report.Reopen(Guid.NewGuid(), " ", 1, Officer).Problems).Field);
        Assert.False(report.Reopen(Guid.NewGuid(), "Late figures", 1, Officer with { Roles = [Role.Member] }).IsGranted);
        var second = report.Reopen(Guid.NewGuid(), " Late figures ", 1, Officer).Value!.Next;
        Assert.Equal(("2011-12-q2-2", "Core Monitoring, Q2 2011/12, edition 2", 2, report.Id, "Late figures", false), (second.Code, second.Title, second.Edition, second.Replaces!.Value, second.Because, second.IsFrozen));
        Assert.Equal("d", report.Digest);
        Assert.False(report.Reopen(Guid.NewGuid(), "Again", 2, Officer).IsGranted);
        second.Freeze(OneLine, "e", Officer);
        Assert.Equal(("2011-12-q2-3", "Core Monitoring, Q2 2011/12, edition 3"), second.Reopen(Guid.NewGuid(), "Once more", 2, Officer).Value!.Next is var third ? (third.Code, third.Title) : default);
    }

    [Theory]
    [InlineData(Colour.Red, Colour.Green, MonitoringChange.NewRed)]
    [InlineData(Colour.Red, Colour.Amber, MonitoringChange.NewRed)]
    [InlineData(Colour.Amber, Colour.Green, MonitoringChange.Fell)]
    [InlineData(Colour.Green, Colour.Amber, MonitoringChange.Rose)]
    [InlineData(Colour.Amber, Colour.Red, MonitoringChange.OutOfRed)]
    [InlineData(Colour.Green, Colour.Red, MonitoringChange.OutOfRed)]
    [InlineData(Colour.Red, Colour.Red, null)]
    [InlineData(Colour.Red, Colour.None, null)]
    [InlineData(Colour.None, Colour.Red, null)]
    [InlineData(Colour.Red, null, null)]
    public void A_change_is_told_by_what_the_colour_was(Colour now, Colour? before, MonitoringChange? expected) => Assert.Equal(expected, Line(now, before).Change);

    [Fact]
    public void A_summary_puts_the_gravest_change_first_and_what_is_not_red_by_rule_beside_it()
    {
        var end = new YearEndPosition(Period.Of(FinancialYear.Of(new(2011, 8, 1))), 70, 72, 65, 79, 60, 84, 0.1, "mean of the figures", new Target(TargetKind.AtLeast, 80));
        var summary = new MonitoringSummary(
        [
            Line(Colour.Green, Colour.Amber), Line(Colour.Amber, Colour.Green, new() { YearEnd = end }), Line(Colour.Red, Colour.Green, new() { RedRunning = 1, Assurance = Assurance.Fail }), Line(Colour.Red, Colour.Red, new() { RedRunning = 4, Variation = Variation.ConcernLow }),
            Line(Colour.Green, null, new() { Variation = Variation.ConcernHigh, Assurance = Assurance.Fail, Value = 3 }),
        ]);
        Assert.Equal([MonitoringChange.NewRed, MonitoringChange.Fell, MonitoringChange.Rose], summary.Changes.Select(line => line.Change!.Value));
        Assert.Equal([4, 1], summary.Red.Select(line => line.Position.RedRunning));
        Assert.Equal((1, 1, 1, 4), (summary.OfConcern.Count, summary.OutOfReach.Count, summary.ExpectedToMiss.Count, summary.WithoutFigure));
        Assert.Equal((2, 1, 2, 0), (summary.Count(Colour.Red), summary.Count(Colour.Amber), summary.Count(Colour.Green), summary.Count(Colour.None)));
        Assert.Equal(1, summary.Count(MonitoringChange.NewRed));
    }
}
