using System.Net;
using Microsoft.Extensions.Hosting;

namespace GoldenThread.Web.Tests.Design;

public sealed class PageTests(DesignHost host) : IClassFixture<DesignHost>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/design")]
    [InlineData("/design/plan")]
    public async Task A_page_has_no_name_twice_and_points_at_nothing_that_is_not_there(string path)
    {
        var page = await host.GetAsync(path, Cancel);
        var ids = page.QuerySelectorAll("[id]").Select(each => each.Id!).ToList();

        Assert.Equal(ids.Distinct(), ids);
        foreach (var attribute in new[] { "for", "aria-describedby", "aria-labelledby", "aria-controls" })
            foreach (var target in page.QuerySelectorAll($"[{attribute}]").SelectMany(each => each.GetAttribute(attribute)!.Split(' ')))
                Assert.Contains(target, ids);
    }

    [Theory]
    [InlineData("/design")]
    [InlineData("/design/plan")]
    public async Task A_page_holds_no_script_and_no_style_of_its_own(string path)
    {
        var page = await host.GetAsync(path, Cancel);

        Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src])"));
        Assert.DoesNotContain(page.All.SelectMany(each => each.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("link[href], script[src]"), each => Assert.StartsWith("/", each.GetAttribute("href") ?? each.GetAttribute("src")!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_frame_names_the_page_the_product_and_the_council_and_marks_the_room()
    {
        var page = await host.GetAsync("/design/plan", Cancel);

        Assert.Equal("Corporate improvement plan 2026 to 2028 – Golden Thread – Exampleshire County Council", page.Title);
        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Plans", page.QuerySelector(".main-nav [aria-current]")!.TextContent);
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task A_filter_shows_what_the_address_asks_for_and_the_date_control_carries_it_on()
    {
        var page = await host.GetAsync("/design/plan?status=overdue&status=done&page=3&as-at=1+May+2026", Cancel);

        Assert.Equal(["overdue", "done"], page.QuerySelectorAll("input[name=status]:checked").Select(each => each.GetAttribute("value")));
        Assert.Equal(["overdue", "done"], page.QuerySelectorAll(".as-at input[type=hidden]").Select(each => each.GetAttribute("value")));
    }

    [Fact]
    public async Task Every_status_has_a_shape_that_the_page_draws()
    {
        var page = await host.GetAsync("/design", Cancel);

        Assert.All(page.QuerySelectorAll(".status"), status =>
        {
            Assert.NotNull(page.QuerySelector($".sprite {status.QuerySelector("use")!.GetAttribute("href")}"));
            Assert.NotEqual("", status.TextContent.Trim());
        });
    }

    [Fact]
    public async Task The_development_pages_do_not_exist_elsewhere()
    {
        await using var production = new DesignHost();
        await production.StartAsync(Environments.Production);

        Assert.Equal(HttpStatusCode.NotFound, (await production.Client.GetAsync("/design", Cancel)).StatusCode);
    }
}
