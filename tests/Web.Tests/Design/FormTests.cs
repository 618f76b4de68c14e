using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GoldenThread.Web.Tests.Design;

public sealed class FormTests(DesignHost host) : IClassFixture<DesignHost>
{
    private const string Whole = "form.form";

    private static readonly KeyValuePair<string, string>[] Typed =
    [
        new("Sample.Title", "  "), new("Sample.Cost", "twelve <pounds>"), new("Sample.Status", "at-risk"), new("Sample.Cause", ""),
        new("Sample.Due.Day", "31"), new("Sample.Due.Month", "2"), new("Sample.Due.Year", "2026"), new("Sample.Boards", "scrutiny"),
        new("Sample.Comment", "\nSecond line"),
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_typed_is_lost_when_a_form_comes_back()
    {
        var page = await host.PostAsync("/design", Whole, Typed, Cancel);

        Assert.Equal("  ", page.QuerySelector<IHtmlInputElement>("#Sample_Title")!.Value);
        Assert.Equal("twelve <pounds>", page.QuerySelector<IHtmlInputElement>("#Sample_Cost")!.Value);
        Assert.Equal("31", page.QuerySelector<IHtmlInputElement>("#Sample_Due_Day")!.Value);
        Assert.Equal("\nSecond line", page.QuerySelector<IHtmlTextAreaElement>("#Sample_Comment")!.Value);
        Assert.Equal("at-risk", page.QuerySelector<IHtmlInputElement>("input[name='Sample.Status']:checked")!.Value);
        Assert.Equal(["scrutiny"], page.QuerySelectorAll<IHtmlInputElement>("input[name='Sample.Boards']:checked").Select(box => box.Value));
    }

    [Fact]
    public async Task Every_fault_stands_beside_its_field_and_in_the_summary_with_a_link_to_it()
    {
        var page = await host.PostAsync("/design", Whole, Typed, Cancel);
        var links = page.QuerySelectorAll<IHtmlAnchorElement>(".govuk-error-summary a").ToList();

        Assert.Equal("Enter what is to be done", page.QuerySelector("#Sample_Title-error")!.TextContent.Replace("Error:", "", StringComparison.Ordinal).Trim());
        Assert.Contains("Sample_Title-error", page.QuerySelector("#Sample_Title")!.GetAttribute("aria-describedby")!, StringComparison.Ordinal);
        Assert.Equal(
            ["#Sample_Title", "#Sample_Lead", "#Sample_Cause", "#Sample_Due_Day", "#Sample_Cost", "#Sample_File"],
            links.Select(link => link.GetAttribute("href")));
        Assert.All(links, link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
        Assert.Single(page.QuerySelectorAll(".govuk-error-summary"));
        Assert.StartsWith("This page saves nothing", page.QuerySelector(".govuk-error-summary__list")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_comes_back_keeps_its_key_and_version_and_no_other_form_takes_them()
    {
        var key = new KeyValuePair<string, string>("_key", "01900000-0000-7000-8000-000000000001");
        var before = await host.GetAsync("/design", Cancel);
        var page = await host.PostAsync("/design", Whole, [key, .. Typed], Cancel);

        Assert.Equal(key.Value, Key(page, Whole));
        Assert.Equal("7", page.QuerySelector<IHtmlInputElement>($"{Whole} input[name=_version]")!.Value);
        Assert.NotEqual(key.Value, Key(page, "form.update"));
        Assert.NotEqual(Key(before, Whole), Key(before, "form.update"));
        Assert.Equal(7, Guid.Parse(Key(before, Whole)).Version);
    }

    [Fact]
    public async Task Every_form_that_posts_carries_its_token()
    {
        var page = await host.GetAsync("/design", Cancel);

        Assert.All(page.QuerySelectorAll("form[method=post]"), form => Assert.NotNull(form.QuerySelector("input[name=__RequestVerificationToken]")));
    }

    private static string Key(IDocument page, string form) => page.QuerySelector<IHtmlInputElement>($"{form} input[name=_key]")!.Value;
}
