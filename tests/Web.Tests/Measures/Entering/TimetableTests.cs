using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Measures.Entering;

public sealed class SqliteTimetableTests(SqliteProduct product) : TimetableTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresTimetableTests(PostgresProduct product) : TimetableTests(product), IClassFixture<PostgresProduct>;

public abstract class TimetableTests(Product product)
{
    private const string Grid = "main form.entry-form";
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string StateOf(AngleSharp.Html.Dom.IHtmlDocument page, string code) =>
        System.Text.RegularExpressions.Regex.Replace(page.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector(".code")?.TextContent == code).QuerySelector("td[data-label=State]")!.TextContent.Trim(), @"\s+", " ");

    [Fact]
    public async Task A_month_is_entered_handed_in_approved_and_its_quarter_locked()
    {
        var measures = await product.AddMeasuresAsync(4, "T");
        var (lead, officer, director) = (await product.VisitAsync(Role.Lead), await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Director));
        var page = await lead.PageAsync("/measures/returns");
        Assert.Contains("5 figures are owed, each for the latest period that has ended: 0 handed in, 0 entered, 5 without a figure.", System.Text.RegularExpressions.Regex.Replace(page.Text(), @"\s+", " "), StringComparison.Ordinal);
        Assert.Equal("Overdue 9 days late", StateOf(page, "T01"));

        var grid = await lead.PageAsync("/measures/enter");
        var figures = new Dictionary<string, string?>();
        foreach (var (code, value) in new[] { ("T01", "103"), ("T02", "113"), ("T03", "12300") }) { figures[$"Rows[{grid.RowOf(code)}].Figure"] = value; }
        using var entered = await lead.SendAsync(grid, Grid, new(figures) { ["Then"] = "later" });
        Assert.Contains("3 figures saved, 1 is in question", (await lead.ReadAsync(entered)).Text(), StringComparison.Ordinal);
        page = await lead.PageAsync("/measures/returns");
        Assert.Equal(("Entered 9 days late", "In question 9 days late"), (StateOf(page, "T01"), StateOf(page, "T03")));
        Assert.Single((await lead.PageAsync("/measures/returns?state=InQuestion")).QuerySelectorAll("tbody tr"));

        // Hand in what is complete: what is not is listed with its reason.
        var handIn = await lead.PageAsync("/measures/returns/hand-in");
        Assert.Equal(2, handIn.QuerySelectorAll("form#several tbody tr").Length);
        Assert.Contains("A figure is in question.", handIn.Text(), StringComparison.Ordinal);
        using var handedIn = await lead.SendAsync(handIn, "form#several");
        Assert.Contains("2 returns handed in.", (await lead.ReadAsync(handedIn)).Text(), StringComparison.Ordinal);
        Assert.Equal("Handed in 9 days late", StateOf(await lead.PageAsync("/measures/returns"), "T01"));
        using var again = await lead.SendAsync(handIn, "form#several", new() { ["_key"] = Guid.NewGuid().ToString() });
        Assert.Contains("T01, October 2026: It is handed in already.", (await lead.ReadAsync(again)).Text(), StringComparison.Ordinal);
        Assert.Equal("Handed in 9 days late", StateOf(await lead.PageAsync("/measures/returns"), "T01"));

        // Approve what has no exceptions, by another.
        using var notTheirs = await lead.GetAsync("/measures/returns/approve");
        Assert.Equal(403, (int)notTheirs.StatusCode);
        var approve = await director.PageAsync("/measures/returns/approve");
        Assert.Equal(2, approve.QuerySelectorAll("form#several tbody tr").Length);
        using var approved = await director.SendAsync(approve, "form#several");
        Assert.Contains("2 returns approved.", (await director.ReadAsync(approved)).Text(), StringComparison.Ordinal);

        // Lock: what is not approved is listed and asked about.
        using var noRight = await director.GetAsync("/measures/returns/lock");
        Assert.Equal(403, (int)noRight.StatusCode);
        const string Quarter = "/measures/returns/lock?period=2026-10-01-to-2026-10-31";
        var toLock = await officer.PageAsync(Quarter);
        Assert.Contains("2 approved returns", toLock.Text(), StringComparison.Ordinal);
        Assert.Contains("In question, not approved.", toLock.Text(), StringComparison.Ordinal);
        Assert.Contains("No figure.", toLock.Text(), StringComparison.Ordinal);
        using var locked = await officer.SendAsync(toLock, "form#lock");
        Assert.Contains("2 returns locked.", (await officer.ReadAsync(locked)).Text(), StringComparison.Ordinal);
        Assert.Equal(FigureState.Locked, (await product.FiguresAsync(measures[0], EntryCouncil.October))[^1].State);
        toLock = await officer.PageAsync(Quarter);
        using var unsaid = await officer.SendAsync(toLock, "form#lock");
        Assert.Contains("Nothing of it is approved.", (await officer.ReadAsync(unsaid)).Text(), StringComparison.Ordinal);
        using var all = await officer.SendAsync(toLock, "form#lock", new() { ["_key"] = Guid.NewGuid().ToString(), ["All"] = "true" });
        Assert.Contains("3 returns locked.", (await officer.ReadAsync(all)).Text(), StringComparison.Ordinal);
        // What nobody handed in is not shown to members because the period is locked.
        Assert.Equal(FigureState.Entered, (await product.FiguresAsync(measures[2], EntryCouncil.October))[^1].State);
        Assert.Equal(ReturnState.Locked, (await product.ReturnAsync(measures[3], EntryCouncil.October))!.State);
        grid = await lead.PageAsync("/measures/enter?measure=t03");
        Assert.Contains("Locked.", grid.Text(), StringComparison.Ordinal);
        Assert.Null(grid.QuerySelector("input[data-column=figure]"));
        Assert.Contains("There is nothing to lock", (await officer.PageAsync(Quarter)).Text(), StringComparison.Ordinal);

        // The file has what the page has.
        using var csv = await lead.GetAsync("/measures/returns.csv?owner=me");
        var lines = (await csv.Content.ReadAsStringAsync(Cancel)).Trim().Split('\n');
        Assert.Equal(6, lines.Length);
        Assert.Contains(lines, line => line.Contains("T01", StringComparison.Ordinal) && line.Contains("Locked,9,2026-11-23", StringComparison.Ordinal));
        foreach (var format in new[] { "xlsx", "ods" })
        {
            using var file = await lead.GetAsync($"/measures/returns.{format}");
            Assert.Equal(200, (int)file.StatusCode);
        }
    }

    [Fact]
    public async Task Filters_are_addresses_and_a_quarter_holds_all_that_ends_in_it()
    {
        await product.StandAsync(product.Council.Potholes);
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var quarter = await officer.PageAsync("/measures/returns?period=2026-07-01-to-2026-09-30");
        Assert.Equal(3, quarter.QuerySelectorAll("tbody tr").Count(row => row.QuerySelector(".code")?.TextContent == "CS07"));
        Assert.DoesNotContain("HT01", quarter.Text(), StringComparison.Ordinal); // it was not measured then
        var third = await officer.PageAsync($"/measures/returns?period=2026-10-01-to-2026-12-31&service={product.Council.Highways}");
        Assert.Contains("Not due", Assert.Single(third.QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
        Assert.Contains("Nothing is owed here", (await officer.PageAsync("/measures/returns?list=none")).Text(), StringComparison.Ordinal);
        var pack = await officer.PageAsync("/measures/returns?list=pack&owner=" + product.Council.HeadOfConsultation);
        Assert.Equal("CS07", Assert.Single(pack.QuerySelectorAll("tbody tr .code")).TextContent);
        Assert.Equal("2026-10-01-to-2026-12-31", third.QuerySelector("select#period option[selected]")!.GetAttribute("value"));
        using var member = await (await product.VisitAsync(Role.Member)).GetAsync("/measures/returns");
        Assert.Equal(403, (int)member.StatusCode);
    }
}
