using System.Text.RegularExpressions;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Operations;
using Microsoft.Playwright;

namespace GoldenThread.Browser.Tests;

/// <summary>The gap in life expectancy, from the ambition to this quarter's evidence and back, by links alone: as a resident, a backbench member and an officer, each seeing what is theirs to see.</summary>
public sealed partial class AmbitionToEvidenceTests(DemoKestrelProduct product) : IClassFixture<DemoKestrelProduct>
{
    private const string Gap = "The gap in life expectancy", Ambition = "Everybody lives a long life in good health", Smokers = "Adults who smoke";

    private Task<IPage> OpenAsync(Role role, int width = 1280) => role == Role.Anonymous ? product.Browser.OpenAsync(product.Root, null, "", script: false, width)
        : product.Browser.OpenAsync(product.Root, DemoAccounts.EmailOf(role), DemoAccounts.Password, script: false, width);

    private static ILocator Link(IPage page, string words) => page.Locator("main").GetByRole(AriaRole.Link, new() { Name = words }).First;

    private static async Task FollowAsync(IPage page, string words)
    {
        await Link(page, words).ClickAsync();
        Assert.DoesNotMatch("(403|404|Something went wrong)", await page.TitleAsync());
    }

    private static async Task<string> WordsAsync(IPage page) => Spaces().Replace(await page.Locator("main").InnerTextAsync(), " ");

    private static Task<string> HeadingAsync(IPage page) => page.Locator("h1").InnerTextAsync();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task A_resident_reads_what_was_published_of_it(int width)
    {
        var page = await OpenAsync(Role.Anonymous, width);
        await page.GotoAsync("/public");
        await FollowAsync(page, Gap);
        Assert.StartsWith(Gap, await HeadingAsync(page), StringComparison.Ordinal);
        var priority = await WordsAsync(page);
        Assert.Contains("What we promised for it, and whether it happened", priority, StringComparison.Ordinal);
        await FollowAsync(page, Smokers);
        var measure = await WordsAsync(page);
        foreach (var words in new[] { "Source", "Data to", "How it is rated", "Open Government Licence" }) { Assert.Contains(words, measure, StringComparison.Ordinal); }
        // What is only the council's own is nowhere on the way.
        Assert.Equal(0, await page.Locator("a[href^='/measures/'], a[href^='/thread'], a[href^='/plans/']").CountAsync());
        await FollowAsync(page, Gap);
        Assert.StartsWith(Gap, await HeadingAsync(page), StringComparison.Ordinal);
        await page.GotoAsync("/thread");
        Assert.Contains("/account/sign-in", page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Member)]
    [InlineData(Role.PerformanceOfficer)]
    public async Task A_member_and_an_officer_walk_from_the_ambition_to_the_figure_and_back(Role role)
    {
        var page = await OpenAsync(role);
        await page.GotoAsync("/thread");
        await FollowAsync(page, Ambition);
        await FollowAsync(page, Gap);
        var priority = await WordsAsync(page);
        Assert.Equal(role == Role.PerformanceOfficer, priority.Contains("Link it to a record", StringComparison.Ordinal));
        // In two clicks from the priority to what shows it: its whole thread, and the measure.
        await FollowAsync(page, "Its whole thread");
        Assert.Contains("Downwards", await WordsAsync(page), StringComparison.OrdinalIgnoreCase);
        // What was judged of the action this month, with its evidence.
        await FollowAsync(page, "Gaps by ward, eleven measures");
        Assert.Contains("Show results for the least well-off wards", await HeadingAsync(page), StringComparison.Ordinal);
        Assert.Contains("The gap is drawn by ward for eleven of twelve measures.", await WordsAsync(page), StringComparison.Ordinal);
        await page.GoBackAsync();
        await Link(page, Smokers).ClickAsync();
        Assert.Contains(Smokers, await HeadingAsync(page), StringComparison.Ordinal);
        var measure = await WordsAsync(page);
        Assert.Contains("%", measure, StringComparison.Ordinal);
        // And back: what it serves stands beside it.
        await page.Locator(".thread").GetByRole(AriaRole.Link).First.ClickAsync();
        Assert.Contains("smok", await HeadingAsync(page), StringComparison.OrdinalIgnoreCase);
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Its whole thread" }).First.ClickAsync();
        await Link(page, Gap).ClickAsync();
        Assert.Contains(Gap, await HeadingAsync(page), StringComparison.Ordinal);
        await page.Locator(".thread").GetByRole(AriaRole.Link, new() { Name = Ambition }).ClickAsync();
        Assert.Contains(Ambition, await HeadingAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_puts_what_a_service_costs_and_reaches_beside_other_councils()
    {
        var page = await OpenAsync(Role.PerformanceOfficer);
        await page.GotoAsync("/delivery/money");
        await FollowAsync(page, "Cost and results beside other councils");
        Assert.Contains("Costs less; reaches more", await WordsAsync(page), StringComparison.Ordinal);
        Assert.Equal(1, await page.Locator("svg.chart:visible").CountAsync());
    }
}
