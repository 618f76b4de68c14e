using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.ControlCharts;
using GoldenThread.Domain.Measures.Entry;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Tests.Measures.Entry;

public sealed class EntryChecksTests
{
    private static readonly EnteredFigure Plain = new() { Value = 52, Period = Period.Month(2026, 10), Today = new(2026, 11, 5), Before = [50, 55, 48, 53] };

    private static Rating Rated(Colour colour, decimal target = 50) => new(colour, RatingRule.TenPerCent, 52, new Target(TargetKind.AtLeast, target));

    private static IEnumerable<EntryCheck> Asked(EnteredFigure entered) => EntryChecks.Of(entered).Select(question => question.Check);

    [Fact]
    public void An_ordinary_figure_is_not_asked_about() => Assert.Empty(EntryChecks.Of(Plain));

    [Fact]
    public void The_first_figure_of_all_is_not_compared() => Assert.Empty(EntryChecks.Of(Plain with { Before = [] }));

    [Theory]
    [InlineData(5300, true), InlineData(0.53, true), InlineData(4300, true), InlineData(6600, true), InlineData(4200, false), InlineData(0, false)]
    public void A_slip_by_two_places_is_asked_about(double value, bool asked) => Assert.Equal(asked, Asked(Plain with { Value = (decimal)value }).Contains(EntryCheck.HundredFold));

    [Fact]
    public void The_question_names_both_figures() =>
        Assert.Equal("5,300 is about a hundred times the last figure, 53. Should it be 53?", EntryChecks.Of(Plain with { Value = 5300 }).First(question => question.Check == EntryCheck.HundredFold).Words);

    [Theory]
    [InlineData(53, true), InlineData(53.1, false)]
    public void The_very_same_is_asked_about(double value, bool asked) => Assert.Equal(asked, Asked(Plain with { Value = (decimal)value }).Contains(EntryCheck.SameAsBefore));

    [Fact]
    public void Nought_again_is_not_odd() => Assert.Empty(EntryChecks.Of(Plain with { Value = 0, Before = [0, 0] }));

    [Fact]
    public void A_sign_that_no_figure_had_is_asked_about()
    {
        Assert.Contains(EntryCheck.Sign, Asked(Plain with { Value = -52 }));
        Assert.DoesNotContain(EntryCheck.Sign, Asked(Plain with { Value = -52, Before = [-50, 3] }));
    }

    [Theory]
    [InlineData(62, false), InlineData(62.1, true), InlineData(41, false), InlineData(40.9, true)]
    public void Without_a_chart_the_spread_of_the_earlier_figures_decides(double value, bool asked) => Assert.Equal(asked, Asked(Plain with { Value = (decimal)value }).Contains(EntryCheck.FarOutside));

    [Fact]
    public void Few_figures_say_nothing_of_far() => Assert.Empty(EntryChecks.Of(Plain with { Value = 90, Before = [50, 55, 48] }));

    [Fact]
    public void With_a_chart_its_limits_decide()
    {
        var chart = ControlChart.Of([.. Enumerable.Range(1, 12).Select(month => new ChartObservation(new(2025, month, 1), month % 2 == 0 ? 50 : 52))], new ControlChartOptions { Improvement = Polarity.Higher });
        var limits = chart.Value!.Phases[^1].Limits!;
        Assert.Contains(EntryCheck.FarOutside, Asked(Plain with { Value = 60, Limits = limits }));
        Assert.DoesNotContain(EntryCheck.FarOutside, Asked(Plain with { Value = 51, Limits = limits }));
        Assert.Contains(EntryCheck.FarOutside, Asked(Plain with { Value = 40, Limits = limits }));
    }

    [Fact]
    public void A_count_and_its_number_give_the_figure()
    {
        var share = Plain with { Value = 52.3m, Decimals = 1, Times = 100, IsShare = true, Numerator = 523, Denominator = 1000 };
        Assert.Empty(EntryChecks.Of(share));
        Assert.Equal([EntryCheck.NotTheRatio], Asked(share with { Value = 52.4m }));
        Assert.Equal([EntryCheck.PercentageWithoutCount], Asked(share with { Numerator = null }));
        Assert.Equal([EntryCheck.PercentageWithoutCount], Asked(share with { Denominator = null }));
        Assert.Equal([EntryCheck.DenominatorNought], Asked(share with { Denominator = 0, IsShare = false }));
        Assert.Contains(EntryCheck.NumeratorAboveDenominator, Asked(share with { Numerator = 1001 }));
        Assert.DoesNotContain(EntryCheck.NumeratorAboveDenominator, Asked(share with { Numerator = 1001, IsShare = false }));
    }

    [Fact]
    public void Parts_add_up_but_for_rounding()
    {
        Assert.Empty(EntryChecks.Of(Plain with { Parts = [26, 25] }));
        Assert.Equal([EntryCheck.PartsDoNotAddUp], Asked(Plain with { Parts = [26, 24] }));
    }

    [Fact]
    public void What_cannot_be_is_asked_about() => Assert.Equal([EntryCheck.Impossible], Asked(Plain with { Value = 101, Before = [], Possible = ValueRange.Percentage }));

    [Fact]
    public void A_period_that_goes_on_is_asked_about() => Assert.Equal("November 2026 has not ended. Is the figure final?", Assert.Single(EntryChecks.Of(Plain with { Period = Period.Month(2026, 11) })).Words);

    [Fact]
    public void A_target_of_nought_is_asked_about() => Assert.Equal([EntryCheck.TargetNought], Asked(Plain with { Rating = Rated(Colour.Green, 0) }));

    [Theory]
    [InlineData(Colour.Red, null, EntryCheck.RedWithoutCommentary), InlineData(Colour.Red, " ", EntryCheck.RedWithoutCommentary), InlineData(Colour.Red, "We are on track.", EntryCheck.CommentaryAtOdds), InlineData(Colour.Red, "Two posts were vacant.", null)]
    [InlineData(Colour.Green, "The target was not met again.", EntryCheck.CommentaryAtOdds), InlineData(Colour.Green, null, null), InlineData(Colour.Amber, "on target", null)]
    public void The_words_go_with_the_colour(Colour colour, string? commentary, EntryCheck? check) =>
        Assert.Equal(check is { } one ? [one] : [], Asked(Plain with { Rating = Rated(colour), Commentary = commentary }));
}
