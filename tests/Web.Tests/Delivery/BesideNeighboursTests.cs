using GoldenThread.Domain.Organisation;
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
}
