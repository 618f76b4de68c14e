using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Tests.Measures.Ratings;

public sealed class DirectionOfTravelTests
{
    [Theory]
    [InlineData(Polarity.Higher, 2, 1, Direction.Improving), InlineData(Polarity.Higher, 1, 2, Direction.Worsening), InlineData(Polarity.Lower, 1, 2, Direction.Improving), InlineData(Polarity.Lower, 2, 1, Direction.Worsening)]
    [InlineData(Polarity.Neutral, 2, 1, Direction.Rising), InlineData(Polarity.Neutral, 1, 2, Direction.Falling), InlineData(Polarity.Higher, 1, 1, Direction.Steady), InlineData(Polarity.WithinRange, 2, 1, Direction.Rising)]
    public void It_is_better_or_worse_by_polarity(Polarity polarity, int now, int before, Direction direction) =>
        Assert.Equal(direction, DirectionOfTravel.Against(DirectionMode.PreviousPeriod, polarity, now, before).Direction);

    [Theory]
    [InlineData(11, 12, Direction.Improving), InlineData(12, 11, Direction.Worsening), InlineData(6, 9, Direction.Steady), InlineData(4, 11, Direction.Steady)]
    public void In_a_range_the_nearer_is_better(int now, int before, Direction direction) =>
        Assert.Equal(direction, DirectionOfTravel.Against(DirectionMode.PreviousPeriod, Polarity.WithinRange, now, before, new Target(TargetKind.Within, 5, 10)).Direction);

    [Fact]
    public void It_names_what_it_compares_and_says_why_it_cannot()
    {
        Assert.Equal("1,234.5 against 1,200 in the same period last year.", DirectionOfTravel.Against(DirectionMode.SamePeriodLastYear, Polarity.Higher, 1234.5m, 1200).Because);
        Assert.Equal("There is no figure yet.", DirectionOfTravel.Against(DirectionMode.PreviousPeriod, Polarity.Higher, null, 1).Because);
        Assert.Equal("There is no figure of the period before.", DirectionOfTravel.Against(DirectionMode.PreviousPeriod, Polarity.Higher, 1, null).Because);
        Assert.StartsWith("The definition changed since the same period last year", DirectionOfTravel.Against(DirectionMode.SamePeriodLastYear, Polarity.Higher, 1, 1, isBroken: true).Because, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Polarity.Higher, 1, 0.01, Direction.Improving), InlineData(Polarity.Higher, -1, 0.01, Direction.Worsening), InlineData(Polarity.Lower, -1, 0.01, Direction.Improving), InlineData(Polarity.Lower, 1, 0.01, Direction.Worsening)]
    [InlineData(Polarity.Neutral, 1, 0.01, Direction.Rising), InlineData(Polarity.Neutral, -1, 0.01, Direction.Falling), InlineData(Polarity.Higher, 1, 0.05, Direction.Steady), InlineData(Polarity.Higher, 0, 0.01, Direction.Steady), InlineData(Polarity.Higher, 1, null, Direction.Unknown)]
    public void A_line_is_a_trend_only_where_chance_is_unlikely(Polarity polarity, int slope, double? p, Direction direction) =>
        Assert.Equal(direction, DirectionOfTravel.ByLine(polarity, slope, p, 8).Direction);
}
