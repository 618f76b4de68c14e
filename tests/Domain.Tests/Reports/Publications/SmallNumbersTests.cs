using GoldenThread.Domain.Reports;
using static GoldenThread.Domain.Reports.Hiding;

namespace GoldenThread.Domain.Tests.Reports;

public sealed class SmallNumbersTests
{
    private static IReadOnlyList<CountedPeople> Parts(params int?[] counts) => [.. counts.Select(count => new CountedPeople(count))];

    private static (Hiding Total, IReadOnlyList<Hiding> Parts) Of(int? total, params int?[] parts)
    {
        var (whole, shown) = SmallNumbers.Of(total is null ? null : new CountedPeople(total), [Parts(parts)], 5);
        return (whole, shown[0]);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    [InlineData(null, false)]
    public void One_to_the_threshold_less_one_is_small_and_nought_is_not(int? count, bool expected)
    {
        Assert.Equal(expected, SmallNumbers.IsSmall(count, 5));
        Assert.Equal(expected ? TooSmall : Shown, Of(count).Total);
    }

    [Fact]
    public void A_share_of_few_people_is_small_too() => Assert.True(new CountedPeople(0, 3).IsSmall(5));

    [Fact]
    public void One_hidden_part_would_be_the_rest_of_the_total_so_the_next_smallest_goes_with_it() => Assert.Equal([TooSmall, Shown, Beside, Shown], Of(40, 2, 20, 7, 11).Parts);

    [Fact]
    public void Equal_parts_go_in_their_order() => Assert.Equal([Beside, Shown, TooSmall], Of(23, 10, 10, 3).Parts);

    [Fact]
    public void Nought_is_never_hidden_beside() => Assert.Equal([TooSmall, Shown, Beside], Of(9, 2, 0, 7).Parts);

    [Fact]
    public void Two_hidden_parts_of_which_neither_follows_are_enough() => Assert.Equal([TooSmall, TooSmall, Shown], Of(25, 2, 3, 20).Parts);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 4)]
    public void Two_hidden_parts_that_can_only_be_the_least_or_the_most_are_not(int one, int other) => Assert.Equal([TooSmall, TooSmall, Beside, Shown], Of(one + other + 15, one, other, 6, 9).Parts);

    [Fact]
    public void A_part_beside_that_is_itself_the_least_leaves_one_answer_and_a_third_goes() => Assert.Equal([TooSmall, Beside, Beside, Shown], Of(36, 1, 5, 10, 20).Parts);

    [Fact]
    public void Where_no_other_part_is_left_the_total_goes()
    {
        var (total, parts) = Of(8, 4, 4, 0);
        Assert.Equal(Beside, total);
        Assert.Equal([TooSmall, TooSmall, Shown], parts);
    }

    [Fact]
    public void Parts_that_do_not_add_up_leave_the_total_where_it_is() => Assert.Equal(Shown, Of(30, 3, 0).Total);

    [Fact]
    public void Without_a_total_nothing_can_be_worked_out() => Assert.Equal([TooSmall, Shown], Of(null, 3, 20).Parts);

    [Fact]
    public void A_small_total_is_hidden_and_its_parts_by_themselves()
    {
        var (total, parts) = Of(3, 3, 0);
        Assert.Equal(TooSmall, total);
        Assert.Equal([TooSmall, Shown], parts);
    }

    [Fact]
    public void A_hidden_total_does_not_come_back_as_the_sum_of_another_breakdown()
    {
        var (total, parts) = SmallNumbers.Of(new(8), [Parts(4, 4), Parts(8, 0), Parts(5, null), Parts(6, 1)], 5);
        Assert.Equal(Beside, total);
        Assert.Equal([Beside, Shown], parts[1]);
        // One that is not whole gives no sum, and one that hides a part already gives none either.
        Assert.Equal([Shown, Shown], parts[2]);
        Assert.Equal([Beside, TooSmall], parts[3]);
    }

    [Fact]
    public void Where_nobody_is_counted_nothing_is_hidden()
    {
        Assert.Equal([Shown, Shown], Of(0, 0, 0).Parts);
        Assert.Equal([Shown], SmallNumbers.Of(null, [Parts(20)], 5).Parts[0]);
    }
}
