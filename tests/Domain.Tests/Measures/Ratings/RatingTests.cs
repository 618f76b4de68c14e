using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Tests.Measures.Ratings;

public sealed class RatingTests
{
    private static Target AtLeast(decimal value, decimal? floor = null) => new(TargetKind.AtLeast, value, Floor: floor);
    private static Target AtMost(decimal value, decimal? floor = null) => new(TargetKind.AtMost, value, Floor: floor);

    private static Rating Rate(RatingRule rule, decimal? figure, Target? target, Polarity polarity = Polarity.Higher, decimal? lastYear = null, decimal? first = null, decimal? forecast = null) =>
        Rating.Of(rule, new RatedFigures { Polarity = polarity, Figure = figure, Target = target, LastYear = lastYear, First = first, Forecast = forecast });

    [Theory]
    [InlineData(80, Colour.Green), InlineData(85, Colour.Green), InlineData(79.9, Colour.Amber), InlineData(70, Colour.Amber), InlineData(69.9, Colour.Red)]
    public void A_floor_standard_is_amber_while_the_floor_is_kept(double figure, Colour colour) => Assert.Equal(colour, Rate(RatingRule.FloorStandard, (decimal)figure, AtLeast(80, 70)).Colour);

    [Theory]
    [InlineData(20, Colour.Green), InlineData(20.1, Colour.Amber), InlineData(25, Colour.Amber), InlineData(25.1, Colour.Red)]
    public void Where_less_is_better_the_floor_lies_above(double figure, Colour colour) => Assert.Equal(colour, Rate(RatingRule.FloorStandard, (decimal)figure, AtMost(20, 25), Polarity.Lower).Colour);

    [Fact]
    public void Without_a_floor_a_missed_target_is_red_and_the_words_say_so() =>
        Assert.Equal("70 misses the target, at least 80, and there is no floor standard that it could keep.", Rate(RatingRule.FloorStandard, 70, AtLeast(80)).Because);

    [Theory] // Maidstone: missed but within 10 per cent of the target is amber
    [InlineData(82.42, Colour.Green), InlineData(81.50, Colour.Amber), InlineData(74.178, Colour.Amber), InlineData(74.177, Colour.Red)]
    public void A_tolerance_in_per_cent_is_a_share_of_the_target(double figure, Colour colour) => Assert.Equal(colour, Rate(RatingRule.TenPerCent, (decimal)figure, AtLeast(82.42m)).Colour);

    [Fact]
    public void A_tolerance_in_points_is_in_the_unit_of_the_measure()
    {
        var rule = RatingRule.TenPerCent with { Tolerance = 2, ToleranceUnit = ToleranceUnit.Points };
        Assert.Equal(Colour.Amber, Rate(rule, 78, AtLeast(80)).Colour);
        Assert.Equal(Colour.Red, Rate(rule, 77.99m, AtLeast(80)).Colour);
        Assert.Equal(Colour.Amber, Rate(rule, 1, AtMost(0), Polarity.Lower).Colour);
    }

    [Fact]
    public void Per_cent_of_nothing_give_no_colour() => Assert.Equal(Colour.None, Rate(RatingRule.TenPerCent, 1, AtMost(0), Polarity.Lower).Colour);

    [Fact]
    public void A_negative_target_has_a_tolerance_all_the_same() => Assert.Equal(Colour.Amber, Rate(RatingRule.TenPerCent, -10.5m, AtLeast(-10)).Colour);

    [Theory] // Havering: green within 10 per cent; beyond, amber where no worse than last year
    [InlineData(91, null, Colour.Green), InlineData(89, 88.0, Colour.Amber), InlineData(89, 89.0, Colour.Amber), InlineData(89, 90.0, Colour.Red), InlineData(89, null, Colour.Red)]
    public void Beyond_the_tolerance_last_year_decides(double figure, double? lastYear, Colour colour) =>
        Assert.Equal(colour, Rate(RatingRule.TenPerCentAndLastYear, (decimal)figure, AtLeast(100), lastYear: (decimal?)lastYear).Colour);

    [Theory]
    [InlineData(4, 3, Colour.Red), InlineData(4, 5, Colour.Amber)]
    public void Last_year_is_better_or_worse_by_polarity(int figure, int lastYear, Colour colour) =>
        Assert.Equal(colour, Rate(RatingRule.TenPerCentAndLastYear, figure, AtMost(2), Polarity.Lower, lastYear).Colour);

    [Theory]
    [InlineData(30, 20, Colour.Red), InlineData(20, 30, Colour.Amber), InlineData(0, 20, Colour.Amber)]
    public void In_a_range_the_nearer_figure_is_better(int figure, int lastYear, Colour colour) =>
        Assert.Equal(colour, Rate(RatingRule.TenPerCentAndLastYear, figure, new Target(TargetKind.Within, 5, 10), Polarity.WithinRange, lastYear).Colour);

    [Fact]
    public void A_range_is_missed_on_either_side_and_measured_from_the_nearer_end()
    {
        var range = new Target(TargetKind.Within, 5, 10);
        Assert.Equal([Colour.Green, Colour.Green, Colour.Amber, Colour.Red, Colour.Amber, Colour.Red], new[] { 5m, 10m, 10.9m, 11.1m, 4.6m, 4.4m }.Select(figure => Rate(RatingRule.TenPerCent, figure, range, Polarity.WithinRange).Colour));
    }

    [Fact]
    public void Thresholds_say_whether_activity_is_as_expected()
    {
        var rule = new RatingRule { Name = "Contacts", Method = RatingMethod.Thresholds, LowerThreshold = 100, UpperThreshold = 200 };
        Assert.Equal([Colour.Amber, Colour.Green, Colour.Green, Colour.Amber], new[] { 99m, 100m, 200m, 201m }.Select(figure => Rate(rule, figure, null, Polarity.Neutral).Colour));
        Assert.Equal("201 is above the upper threshold of 200: other than expected.", Rate(rule, 201, null).Because);
        Assert.Equal(Colour.Green, Rate(rule with { LowerThreshold = null }, 1, null).Colour);
    }

    [Theory]
    [InlineData(Polarity.Higher, 103, Colour.Green), InlineData(Polarity.Higher, 102.9, Colour.Amber), InlineData(Polarity.Higher, 97, Colour.Red), InlineData(Polarity.Lower, 97, Colour.Green), InlineData(Polarity.Neutral, 150, Colour.None)]
    public void A_change_below_the_least_is_amber(Polarity polarity, double figure, Colour colour) =>
        Assert.Equal(colour, Rate(RatingRule.ThreePerCentChange, (decimal)figure, null, polarity, first: 100).Colour);

    [Fact]
    public void Without_what_a_rule_needs_there_is_no_colour_and_a_reason()
    {
        Assert.Equal("Data only: the rule gives no colour.", Rate(RatingRule.DataOnly, 1, AtLeast(1)).Because);
        Assert.Equal("There is no figure to colour.", Rate(RatingRule.TenPerCent, null, AtLeast(1)).Because);
        Assert.Equal("No target is set for this period.", Rate(RatingRule.TenPerCent, 1, null).Because);
        Assert.Equal("There is no forecast of the year end to colour.", Rate(RatingRule.TenPerCent with { OnForecast = true }, 1, AtLeast(1)).Because);
        Assert.Equal(Colour.None, Rate(RatingRule.ThreePerCentChange, 1, null, first: 0).Colour);
    }

    [Fact]
    public void A_rule_may_colour_the_expected_year_end()
    {
        var rated = Rate(RatingRule.TenPerCent with { OnForecast = true }, 10, AtLeast(100), forecast: 101);
        Assert.Equal((Colour.Green, 101m), (rated.Colour, rated.Figure));
    }

    [Fact]
    public void A_wrong_target_or_rule_is_told_in_words()
    {
        Assert.All(new Target[] { new(TargetKind.Within, 1), new(TargetKind.Within, 2, 1), new(TargetKind.Within, 1, 2, 1), new(TargetKind.AtLeast, 1, 2), new(TargetKind.AtMost, 1, 2), AtLeast(1, 2), AtMost(2, 1) }, target => Assert.NotNull(target.Fault));
        Assert.All(new[] { AtLeast(2, 1), AtMost(1, 2), AtLeast(1), new Target(TargetKind.Within, 1, 2) }, target => Assert.Null(target.Fault));
        Assert.All(RatingRule.Presets.Where(rule => rule.Method != RatingMethod.Thresholds), rule => Assert.Empty(rule.Faults()));
        Assert.Equal(["Name", "Tolerance", "LowerThreshold"], new RatingRule { Name = " ", Method = RatingMethod.Thresholds, Tolerance = -1 }.Faults().Select(fault => fault.Field));
        Assert.Equal("UpperThreshold", Assert.Single(new RatingRule { Name = "x", Method = RatingMethod.Thresholds, LowerThreshold = 2, UpperThreshold = 1 }.Faults()).Field);
    }

    [Fact]
    public void A_floor_is_kept_where_there_is_none() => Assert.True(AtLeast(1).KeepsFloor(0));
}
