using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Assessments;
using GoldenThread.Web.Tests.Measures.Entering;
using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.Assessments;

public sealed class CategoryPageTests(SqliteProduct product) : IClassFixture<SqliteProduct>
{
    private const string Strong = "children=4&adults=4&resources=3&environment=4&housing=3&culture=3&benefits=4";

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string query) => await (await product.VisitAsync(Role.Member)).PageAsync($"/assessments/category?{query}");

    private static string? Decided(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelectorAll("tr").SingleOrDefault(row => row.TextContent.Contains("This row decided", StringComparison.Ordinal))?.TextContent;

    [Fact]
    public async Task A_strong_council_has_four_stars_by_the_first_row()
    {
        var page = await PageAsync($"ca=4&{Strong}");
        Assert.Equal("4 stars", page.GetElementById("result-h")!.TextContent);
        Assert.Contains("corporate assessment 4, no level 1 block below 3, no level 2 block below 2: 4 stars", page.Text(), StringComparison.Ordinal);
        Assert.Contains("no level 1 block below 3", Decided(page), StringComparison.Ordinal);
        Assert.Equal(8, page.QuerySelectorAll("section[aria-labelledby=what-if-h] tbody tr").Length);
        Assert.Contains(page.QuerySelectorAll("section[aria-labelledby=what-if-h] tbody tr"), row => row.TextContent.Contains("use of resources", StringComparison.Ordinal) && row.QuerySelector("b")?.TextContent == "3 stars");
        Assert.Equal("4", page.QuerySelector("select[name=children] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Five_themes_give_the_corporate_assessment_by_a_rule_that_is_said_to_be_unconfirmed()
    {
        var page = await PageAsync($"ambition=3&prioritisation=3&capacity=3&performance=3&achievement=3&{Strong}");
        Assert.Equal("4 stars", page.GetElementById("result-h")!.TextContent);
        Assert.Contains("The rule was not confirmed. From memory.", page.Text(), StringComparison.Ordinal);
        Assert.Equal(12, page.QuerySelectorAll("section[aria-labelledby=what-if-h] tbody tr").Length);
    }

    [Fact]
    public async Task Where_the_table_was_cut_off_the_category_is_not_known()
    {
        var page = await PageAsync("ca=1&children=2&adults=2&resources=2&environment=2&culture=2");
        Assert.Contains("not known: the published table was cut off there", page.GetElementById("result-h")!.TextContent, StringComparison.Ordinal);
        Assert.Null(Decided(page));
        Assert.Contains(page.QuerySelectorAll("tr"), row => row.TextContent.Contains("All rows were cut off", StringComparison.Ordinal) && row.TextContent.Contains("It would be decided here", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ca=5&" + Strong, "The score of corporate assessment must be 1, 2, 3 or 4; 5 was given.")]
    [InlineData("ca=x&" + Strong, "The score of the corporate assessment is a whole number from 1 to 4.")]
    [InlineData("ca=4&children=4", "Give the score of social care (adults)")]
    [InlineData(Strong, "Give the score of the corporate assessment, or its five themes")]
    [InlineData("ca=4&ambition=3&" + Strong, "Give either the five themes or the score of the corporate assessment.")]
    [InlineData("ambition=3&" + Strong, "Give the score of Prioritisation, too")]
    [InlineData("ambition=9&prioritisation=3&capacity=3&performance=3&achievement=3&" + Strong, "The score of Ambition for the community must be 1")]
    public async Task What_cannot_be_worked_out_says_why(string query, string said)
    {
        var page = await PageAsync(query);
        Assert.Contains(said, page.Text(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".govuk-error-summary"));
        Assert.Null(page.GetElementById("result-h"));
    }

    [Fact]
    public async Task Without_scores_it_shows_the_table_and_asks()
    {
        var page = await PageAsync("");
        Assert.Null(page.QuerySelector(".govuk-error-summary"));
        Assert.Null(page.GetElementById("result-h"));
        Assert.Equal(12, page.QuerySelectorAll("section[aria-labelledby=table-h] tbody tr").Length);
        Assert.Equal(14, page.QuerySelectorAll("form#scores select").Length);
        Assert.False(CategoryForm.Read(_ => " ").IsAsked);
    }
}
