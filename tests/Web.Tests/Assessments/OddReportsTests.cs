using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using GoldenThread.Documents.Tests;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Improvement;
using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.Assessments;

public sealed class SqliteOddReportsTests(SqliteProduct product) : OddReportsTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresOddReportsTests(PostgresProduct product) : OddReportsTests(product), IClassFixture<PostgresProduct>;

/// <summary>Reports that are not numbered from 1 to the end, sent through the page: what is odd is said before anybody agrees, and no action answers a paragraph that it does not cite.</summary>
public abstract class OddReportsTests(Product product)
{
    private static string P(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    private static string Heading(string text) => $"<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Table(params string[] cells) => $"<w:tbl><w:tr>{string.Concat(cells.Select(cell => $"<w:tc>{P(cell)}</w:tc>"))}</w:tr></w:tbl>";

    private static string Numbered(int most, string words) => string.Concat(Enumerable.Range(1, most).Select(number => P(string.Create(CultureInfo.InvariantCulture, $"{number} {words}"))));

    private static string Words(IHtmlDocument page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Opens an inspection that the council's plan answers, reads a report in, and agrees to it.</summary>
    /// <returns>The inspection's path, and what was shown before anybody agreed.</returns>
    private async Task<(string Path, IHtmlDocument Shown)> ReadInAsync(Visitor officer, string title, string body)
    {
        using var opened = await officer.SendAsync(await officer.PageAsync("/assessments/inspections/new"), "main form", new() { ["Form.Title"] = title, ["Form.Body"] = "The inspectorate", ["Form.Plans"] = product.Council.Plan.ToString() });
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
        var path = opened.Headers.Location!.ToString();
        using var sent = await officer.SendAsync(await officer.PageAsync($"{path}/report/new"), "main form[enctype]", files: HostileFilesTests.File(Fixture.Word(body), "report.docx"));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var shown = await officer.ReadAsync(sent);
        Assert.Contains("No report has been read in.", Words(await officer.PageAsync(path)), StringComparison.Ordinal);
        using var agreed = await officer.SendAsync(shown, "form[action*=Accept]");
        Assert.Contains("Read in from report.docx", Words(await officer.ReadAsync(agreed)), StringComparison.Ordinal);
        return (path, shown);
    }

    /// <summary>Every paragraph as it is cited, with the actions that answer it.</summary>
    private static async Task<Dictionary<string, string>> CoverageAsync(Visitor officer, string path) =>
        (await officer.PageAsync($"{path}/coverage?show=all")).QuerySelectorAll("tbody tr").ToDictionary(row => row.QuerySelector("th")!.TextContent.Trim(), row => string.Join(' ', row.QuerySelectorAll("td[data-label=Actions] .code").Select(code => code.TextContent)));

    [Fact]
    public async Task Paragraphs_without_numbers_are_counted_and_no_action_is_taken_to_cite_what_was_only_counted()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var (path, shown) = await ReadInAsync(officer, "Unnumbered", Heading("Findings") + string.Concat(Enumerable.Repeat(P("The council plans well and says what it will do by when."), 70)));
        Assert.Contains("The paragraphs of this report have no numbers of their own.", Words(shown), StringComparison.Ordinal);
        Assert.Contains("70 paragraphs", Words(shown), StringComparison.Ordinal);
        var coverage = await CoverageAsync(officer, path);
        Assert.Equal(70, coverage.Count);
        Assert.All(coverage.Values, actions => Assert.Equal("", actions));
        Assert.Contains("Cited, and not in the report: paragraph 32 by CMA1; paragraph 42 by CEB1; paragraph 43 by CEB1; paragraph 68 by CEA1.", Words(await officer.PageAsync($"{path}/coverage")), StringComparison.Ordinal);
        Assert.Contains("have no numbers of their own", Words(await officer.PageAsync($"{path}/report")), StringComparison.Ordinal);
        Assert.Empty((await officer.PageAsync("/plans/plan/actions/CEA1")).QuerySelectorAll($"a[href^='{path}/']"));
    }

    [Fact]
    public async Task Numbers_that_begin_again_are_told_apart_and_an_action_cites_the_first_run()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var (path, shown) = await ReadInAsync(officer, "Begun again", Heading("Findings") + Numbered(70, "The council should act.") + Heading("Annex") + Numbered(70, "The partners should act."));
        Assert.Contains("The paragraph numbers begin again at 1 after 70. Both runs were kept; those of the later one are cited with their heading.", Words(shown), StringComparison.Ordinal);
        var coverage = await CoverageAsync(officer, path);
        Assert.Equal(140, coverage.Count);
        Assert.Equal([("CMA1", ""), ("CEB1", ""), ("CEB1", ""), ("CEA1", "")], new[] { "32", "42", "43", "68" }.Select(number => (coverage[number], coverage[$"{number} (Annex)"])));
        Assert.DoesNotContain("Cited, and not in the report", Words(await officer.PageAsync($"{path}/coverage")), StringComparison.Ordinal);
        Assert.NotNull((await officer.PageAsync("/plans/plan/actions/CEA1")).QuerySelector($"a[href='{path}/coverage?show=all#p68']"));
        // A finding is made of the one that is meant.
        var page = await officer.PageAsync($"{path}/findings/new?paragraph=138");
        using var made = await officer.SendAsync(page, "main form", new() { ["Form.Title"] = "Partners act late" });
        Assert.Contains("68 (Annex)", Words(await officer.ReadAsync(made)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_stay_with_their_paragraph_as_text_and_what_stands_in_none_is_said()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var (path, shown) = await ReadInAsync(officer, "With tables", Table("Cover", "2026") + P("1 The districts should be counted again.") + Table("North", "&lt;script&gt;alert(1)&lt;/script&gt;") + P("2 All is well."));
        Assert.Contains("A table of 1 row stands inside paragraph 1. It is kept with it as text, beside its words.", Words(shown), StringComparison.Ordinal);
        Assert.Contains("A table that begins “Cover | 2026” stands inside no numbered paragraph and was left out.", Words(shown), StringComparison.Ordinal);
        foreach (var page in new[] { shown, await officer.PageAsync($"{path}/report"), await officer.PageAsync($"{path}/coverage?show=all") })
        {
            Assert.Contains("North | <script>alert(1)</script>", Words(page), StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll("main script"));
        }

        using var file = await officer.GetAsync($"{path}/coverage.csv");
        Assert.Contains("North | <script>alert(1)</script>", await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(["1", "2"], (await CoverageAsync(officer, path)).Keys);
    }
}
