using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.ControlCharts;

namespace GoldenThread.Domain.Tests.Measures;

public sealed class ControlChartTests
{
    [Theory]
    [InlineData(Polarity.Higher, 110, Variation.ImprovementHigh)]
    [InlineData(Polarity.Higher, -10, Variation.ConcernLow)]
    [InlineData(Polarity.Lower, 110, Variation.ConcernHigh)]
    [InlineData(Polarity.Lower, -10, Variation.ImprovementLow)]
    [InlineData(Polarity.Neutral, 110, Variation.NeutralHigh)]
    [InlineData(Polarity.Neutral, -10, Variation.NeutralLow)]
    [InlineData(Polarity.Higher, 55, Variation.CommonCause)]
    public void The_last_point_gives_the_variation_icon(Polarity better, int last, Variation icon) =>
        Assert.Equal(icon, Charted.After(new() { Improvement = better }, last).Variation);

    [Fact]
    public void A_rise_below_the_mean_is_an_improvement_where_high_is_good() =>
        Assert.Equal(Variation.ImprovementHigh, Charted.After(Charted.Rising, 20, 21, 22, 23, 24, 25, 26).Variation);

    [Theory]
    [InlineData(Polarity.Higher, 104, Assurance.Fail)]
    [InlineData(Polarity.Higher, -4, Assurance.Pass)]
    [InlineData(Polarity.Lower, 104, Assurance.Pass)]
    [InlineData(Polarity.Lower, -4, Assurance.Fail)]
    [InlineData(Polarity.Higher, 103.2, Assurance.Inconsistent)]
    [InlineData(Polarity.Lower, -3.2, Assurance.Inconsistent)]
    [InlineData(Polarity.Higher, 50, Assurance.Inconsistent)]
    [InlineData(Polarity.Neutral, 104, null)]
    public void The_target_against_the_limits_gives_the_assurance_icon(Polarity better, double target, Assurance? icon) =>
        Assert.Equal(icon, Charted.Of(new() { Improvement = better, Target = (decimal)target }, Charted.Steady).Assurance);

    [Fact]
    public void Without_a_target_there_is_no_assurance() => Assert.Null(Charted.Of(Charted.Rising, Charted.Steady).Assurance);

    [Fact]
    public void The_latest_phase_decides_the_assurance()
    {
        var chart = Charted.Of(Charted.Rising with { Target = 50, RebaseDates = [Charted.Month(12)] }, [.. Charted.Steady, .. Charted.Steady.Select(value => value + 1000)]);
        Assert.Equal((Assurance.Pass, 2), (chart.Assurance, chart.Phases.Count));
        Assert.Empty(chart.Doubts);
    }

    [Fact]
    public void A_rebase_date_begins_a_phase_and_one_that_is_no_points_is_named()
    {
        var chart = Charted.Of(Charted.Rising with { RebaseDates = [Charted.Month(3), new(2010, 4, 15), Charted.Month(3), new(2030, 1, 1)] }, 1, 2, 1, 11, 12);
        Assert.Equal([(0, 0, 3), (1, 3, 2)], chart.Phases.Select(phase => (phase.Number, phase.First, phase.Count)));
        Assert.Equal([0, 0, 0, 1, 1], chart.Points.Select(point => point.Phase));
        Assert.Equal([new(2010, 4, 15), new(2030, 1, 1)], chart.UnmatchedRebaseDates);
    }

    [Fact]
    public void A_rebase_date_on_the_first_point_makes_it_phase_1() =>
        Assert.Equal(1, Assert.Single(Charted.Of(Charted.Rising with { RebaseDates = [Charted.Month(0)] }, 1, 2).Phases).Number);

    [Fact]
    public void A_phase_of_one_point_has_a_mean_and_no_limits()
    {
        var chart = Charted.Of(Charted.Rising with { Target = 3 }, 5);
        Assert.Equal((5m, (ControlLimits?)null, Assurance.Inconsistent), (chart.Phases[0].Mean, chart.Phases[0].Limits, chart.Assurance));
        Assert.Equal([ChartDoubt.TooFewPoints, ChartDoubt.NoLimits], chart.Doubts);
    }

    [Fact]
    public void Points_come_out_by_date() =>
        Assert.Equal([1m, 2m, 3m], ControlChart.Of([new(new(2010, 3, 1), 3), new(new(2010, 1, 1), 1), new(new(2010, 2, 1), 2)], Charted.Rising).Value!.Points.Select(point => point.Value!.Value));

    [Theory]
    [InlineData(11, true, true)]
    [InlineData(12, false, true)]
    [InlineData(13, false, false)]
    public void Fewer_than_12_values_are_too_few_to_tell(int count, bool tooFew, bool isShort)
    {
        var chart = Charted.Of(Charted.Rising, [.. Enumerable.Range(0, count).Select(i => (decimal?)(i % 2))]);
        Assert.Equal((tooFew, isShort), (chart.TooFewPoints, chart.Phases[0].IsShort));
        Assert.Equal(tooFew, chart.Doubts.Contains(ChartDoubt.TooFewPoints));
    }

    [Fact]
    public void A_missing_latest_value_is_common_cause_but_in_doubt()
    {
        var chart = Charted.After(Charted.Rising, 110, null);
        Assert.Equal(Variation.CommonCause, chart.Variation);
        Assert.Equal([ChartDoubt.LatestMissing], chart.Doubts);
        Assert.Equal(Variation.ImprovementHigh, Charted.After(Charted.Rising with { Missing = MissingValues.Dropped }, 110, null).Variation);
    }

    [Fact]
    public void A_series_without_values_has_no_mean()
    {
        var chart = Charted.Of(Charted.Rising with { Target = 1 }, null, null);
        Assert.Null(chart.Phases[0].Mean);
        Assert.All(chart.Points, point => Assert.Equal(((int?)null, SpecialCause.CommonCause), (point.Side, point.Cause)));
    }

    [Fact]
    public void A_series_without_points_has_no_icons()
    {
        var chart = Charted.Of(Charted.Rising with { Target = 1, Missing = MissingValues.Dropped }, null, null);
        Assert.Empty(chart.Points);
        Assert.Equal(((Variation?)null, (Assurance?)null, true), (chart.Variation, chart.Assurance, chart.TooFewPoints));
        Assert.Equal([ChartDoubt.TooFewPoints], chart.Doubts);
    }

    [Fact]
    public void Two_values_of_one_date_are_refused()
    {
        ChartObservation[] twice = [new(new(2010, 4, 1), 1), new(new(2010, 5, 1), 1), new(new(2010, 4, 1), 2)];
        Assert.Equal(("Date", "There are two values for 1 April 2010. Give one for each date."), Refusal(twice, Charted.Rising));
        Assert.True(ControlChart.Of([twice[0], twice[2] with { Value = null }], Charted.Rising with { Missing = MissingValues.Dropped }).IsGranted);
    }

    [Fact]
    public void Limits_are_not_fixed_after_fewer_than_12_points() => Assert.Equal("FixAfter", Refusal([], Charted.Rising with { FixAfter = 11 }).Field);

    [Fact]
    public void What_decimal_cannot_carry_is_refused()
    {
        Assert.Equal("Value", Refusal([new(new(2010, 4, 1), -decimal.MaxValue)], Charted.Rising).Field);
        Assert.Equal("Target", Refusal([], Charted.Rising with { Target = decimal.MaxValue }).Field);
        var largest = ControlChartOptions.LargestValue;
        Assert.True(Charted.Of(Charted.Rising, largest, -largest, largest, -largest).Phases[0].Limits!.Upper > largest);
    }

    [Fact]
    public void Every_cause_icon_and_doubt_has_its_words()
    {
        Assert.Equal(9, Enum.GetValues<SpecialCause>().Select(each => each.InWords()).Distinct().Count());
        Assert.Equal(7, Enum.GetValues<Variation>().Select(each => each.InWords()).Distinct().Count());
        Assert.Equal(3, Enum.GetValues<Assurance>().Select(each => each.InWords()).Distinct().Count());
        Assert.Equal(4, Enum.GetValues<ChartDoubt>().Select(each => each.InWords()).Distinct().Count());
        Assert.Equal("Too few points to tell", ChartDoubt.TooFewPoints.InWords());
    }

    private static (string Field, string Message) Refusal(IReadOnlyList<ChartObservation> series, ControlChartOptions options)
    {
        var problem = Assert.Single(ControlChart.Of(series, options).Problems);
        return (problem.Field, problem.Message);
    }
}
