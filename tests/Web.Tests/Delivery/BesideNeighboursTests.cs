using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Delivery;
using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.Delivery;

/// <summary>Cost and results beside other councils: four corners where both are known of the same year, and why not where they are not.</summary>
public sealed class BesideNeighboursTests(SqliteProduct product) : IClassFixture<SqliteProduct>
{
    [Fact]
    public async Task Without_other_councils_figures_the_page_says_what_is_needed_and_an_outsider_is_sent_away()
    {
        var page = (await (await product.VisitAsync(Role.Member)).PageAsync("/delivery/money/neighbours")).Text();
        Assert.Contains("Other councils’ figures are needed", page, StringComparison.Ordinal);
        using var refused = await (await product.VisitAsync()).GetAsync("/delivery/money/neighbours");
        Assert.Contains("/account/sign-in", refused.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    private static BenchmarkPosition Place(int firstYear, decimal? middle) => new(Period.Of(new FinancialYear(firstYear)), 10, "Others", middle, null, null, 4, null);

    [Fact]
    public void Figures_of_two_years_are_not_put_beside_each_other() =>
        Assert.StartsWith("They are not of the same year: what it costs is known for", CostBesideNeighbours.FaultOf(Place(2024, 9), Place(2025, 9), 3), StringComparison.Ordinal);

    [Theory]
    [InlineData(9, 9, 3, true)]
    [InlineData(9, 9, 2, false)]
    [InlineData(null, 9, 3, false)]
    [InlineData(9, null, 3, false)]
    public void Corners_about_the_middle_of_fewer_than_three_others_are_not_drawn(int? cost, int? reach, int others, bool isDrawn) =>
        Assert.Equal(isDrawn ? null : "Fewer than three other areas have both figures.", CostBesideNeighbours.FaultOf(Place(2025, cost), Place(2025, reach), others));
}
