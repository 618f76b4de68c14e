using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Measures;

public sealed class SqliteLoadingPagesTests(SqliteProduct product) : LoadingPagesTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresLoadingPagesTests(PostgresProduct product) : LoadingPagesTests(product), IClassFixture<PostgresProduct>;

/// <summary>A performance officer sends files, says what is asked, agrees to the counts, and follows a figure back to its cell.</summary>
public abstract class LoadingPagesTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<IHtmlDocument> SendAsync(Visitor visitor, params (string Name, string Text)[] files)
    {
        using var answer = await visitor.SendAsync(await visitor.PageAsync("/measures/loads/new"), "main form", files: parts =>
        {
            foreach (var (name, text) in files) { parts.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "Files", name); }
            return parts;
        });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return await visitor.ReadAsync(answer);
    }

    private Task<List<Observation>> FiguresAsync(string title) => product.InScopeAsync(async (_, db) =>
    {
        var measure = (await db.Measures.AsNoTracking().ToListAsync(Cancel)).Single(each => each.Definition.Title == title);
        return await db.Observations.AsNoTracking().Where(figure => figure.SeriesId == measure.Id).OrderBy(figure => figure.From).ThenBy(figure => figure.Revision).ToListAsync(Cancel);
    });

    [Fact]
    public async Task An_unknown_file_is_mapped_once_agreed_to_corrected_later_and_followed_to_its_row()
    {
        var visitor = await product.VisitAsync(Role.PerformanceOfficer);
        var page = await SendAsync(visitor, ("bins.csv", "What,When,How much,Remark\nBins missed,April 2025,12,fine\nBins missed,May 2025,15,\nBins missed,June 2025,-,\n"));
        Assert.Contains("Nobody has said yet what the columns of such a file hold", page.Body!.TextContent, StringComparison.Ordinal);
        var load = page.DocumentElement.GetAttribute("data-path")!;
        var mapping = await visitor.PageAsync($"{load}/mapping");
        Assert.Contains("How much", mapping.Body!.TextContent, StringComparison.Ordinal);
        var roles = new Dictionary<string, string?> { ["Form.Layout"] = "OneFigureARow", ["Form.OwnWhenMissing"] = "true", ["Form.Source"] = "Bin log" };
        foreach (var (select, role) in mapping.QuerySelectorAll("select[name='Form.Roles']").OfType<IHtmlSelectElement>().Zip(["MeasureName", "Period", "Value", "Comment"])) { select.Value = role; }
        using var mapped = await visitor.SendAsync(mapping, "main form[method=post]", roles);
        page = await visitor.ReadAsync(mapped);
        Assert.Contains("2 figures would be saved of 3 rows", Words(page), StringComparison.Ordinal);
        Assert.Contains("may be nought, or say that there is no figure", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await product.InScopeAsync((_, db) => db.Measures.Where(measure => measure.Slug == "bins-missed").ToListAsync(Cancel)));

        using var agreed = await visitor.SendAsync(page, "form:has([name=Mark])");
        page = await visitor.ReadAsync(agreed);
        Assert.Contains("2 figures saved, 0 corrected, 0 unchanged", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal([12m, 15m], (await FiguresAsync("Bins missed")).Select(figure => figure.Value!.Value));
        var row = await visitor.PageAsync($"{load}?row=3");
        Assert.Contains("May 2025", row.QuerySelector("#row")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("15", row.QuerySelector("#row")!.TextContent, StringComparison.Ordinal);
        using (var download = await visitor.GetAsync($"{load}/not-taken"))
        {
            var text = await download.Content.ReadAsStringAsync(Cancel);
            Assert.Contains("Bins missed,June 2025,-,,4,", text, StringComparison.Ordinal);
        }

        // The same source again: known, and the other figure is a correction with its reason.
        page = await SendAsync(visitor, ("bins-2.csv", "What,When,How much,Remark\nBins missed,April 2025,13,\nBins missed,May 2025,15,\n"));
        Assert.Contains("0 figures are new, 1 correct an earlier one, 1 are there already", Words(page), StringComparison.Ordinal);
        using var corrected = await visitor.SendAsync(page, "form:has([name=Mark])", new() { ["Reason"] = "Recounted by the depot" });
        Assert.Contains("1 corrected", (await visitor.ReadAsync(corrected)).Body!.TextContent, StringComparison.Ordinal);
        var figures = await FiguresAsync("Bins missed");
        Assert.Equal([(12m, 1, null), (13m, 2, "Recounted by the depot"), (15m, 1, null)], figures.Select(figure => (figure.Value!.Value, figure.Revision, figure.Reason)));
        Assert.NotNull(figures[0].SupersededAt);
        Assert.Contains("Bin log", (await visitor.PageAsync("/measures/loads")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_without_a_heading_are_named_by_their_place_and_can_hold_the_areas()
    {
        var visitor = await product.VisitAsync(Role.PerformanceOfficer);
        var page = await SendAsync(visitor, ("assessed.csv", ",,,Households assessed,Owed a duty\nE07000001,Here,,10,9\nE07000002,There,South,20,15\nE07000003,Yonder,,30,27\nE07000004,Far,,40,31\nE07000005,Near,,50,42\nE07000006,By,,60,51\n"));
        var mapping = await visitor.PageAsync($"{page.DocumentElement.GetAttribute("data-path")}/mapping");
        Assert.Equal(["AreaCode", "AreaName", "LeaveOut", "Measure", "Measure"], mapping.QuerySelectorAll("select[name='Form.Roles']").OfType<IHtmlSelectElement>().Select(select => select.Value));
        using var mapped = await visitor.SendAsync(mapping, "main form[method=post]", new() { ["Form.OnlyPeriod"] = "Q1 2018/19", ["Form.Source"] = "Assessments" });
        page = await visitor.ReadAsync(mapped);
        Assert.Contains("12 figures would be saved of 6 rows", Words(page), StringComparison.Ordinal);
        Assert.Contains("Yonder (E07000003)", Words(page), StringComparison.Ordinal);
        using var dropped = await visitor.SendAsync(page, "form[action*=Drop]");
    }

    [Fact]
    public async Task New_measures_get_short_codes_and_titles_that_tell_them_apart_and_files_taken_together_do_not_hinder_each_other()
    {
        var visitor = await product.VisitAsync(Role.PerformanceOfficer);
        const string Headings = "area_code,area_name,period,indicator,measure,unit,value\n";
        var page = await SendAsync(visitor,
            ("waste.csv", $"{Headings}E07000001,Elsewhere,2023/24,Recycling,Percentage,Waste,40\nE07000001,Elsewhere,2023/24,Recycling,Frequency,Tonnes,900\nE07000001,Elsewhere,2023/24,Litter,Count,Bins,7\n"),
            ("parks.csv", $"{Headings}E07000001,Elsewhere,2023/24,Parks with a flag,Count,Parks,3\n"));
        foreach (var path in page.QuerySelectorAll("#waiting-h ~ form th a").OfType<IHtmlAnchorElement>().Select(link => link.PathName).ToList())
        {
            var load = await visitor.PageAsync(path);
            if (load.QuerySelector("#OwnArea") is null) { continue; }
            using var said = await visitor.SendAsync(load, "form:has(#OwnArea)", new() { ["OwnArea"] = "-", ["RemembersArea"] = null });
        }

        // Both would take the next free code; neither has to be looked at again because of the other.
        using var taken = await visitor.SendAsync(await visitor.PageAsync("/measures/loads"), "main form");
        Assert.Contains("2 files were taken in", Words(await visitor.ReadAsync(taken)), StringComparison.Ordinal);
        var added = await product.InScopeAsync(async (_, db) => (await db.Measures.AsNoTracking().ToListAsync(Cancel)).Where(measure => measure.Definition.Source.StartsWith("Trafford Data Lab", StringComparison.Ordinal)).ToList());
        Assert.Equal(["Litter", "Parks with a flag", "Recycling (Frequency, Tonnes)", "Recycling (Percentage, Waste)"], added.Select(measure => measure.Definition.Title).Order(StringComparer.Ordinal));
        Assert.All(added, measure => Assert.Matches("^M[0-9]+$", measure.Code));
        Assert.Equal(["%", "", "", ""], added.OrderByDescending(measure => measure.Definition.Unit.Length).Select(measure => measure.Definition.Unit));
    }

    [Fact]
    public async Task Counts_that_changed_meanwhile_are_shown_again()
    {
        var visitor = await product.VisitAsync(Role.PerformanceOfficer);
        var page = await SendAsync(visitor, ("area.csv", "area_code,area_name,period,indicator,value\nE06000007,Warrington,2023/24,Trees planted,5\n"));
        if (page.QuerySelector("#OwnArea") is not null)
        {
            using var said = await visitor.SendAsync(page, "form:has(#OwnArea)", new() { ["OwnArea"] = "-", ["RemembersArea"] = null });
            page = await visitor.ReadAsync(said);
        }

        using var stale = await visitor.SendAsync(page, "form:has([name=Mark])", new() { ["Mark"] = "0000" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stale.StatusCode);
        Assert.Contains("Look at the new counts", await stale.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        using var dropped = await visitor.SendAsync(page, "form[action*=Drop]");
        Assert.Contains("put away", (await visitor.ReadAsync(dropped)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_area_and_its_neighbours_are_chosen_and_others_may_not()
    {
        var visitor = await product.VisitAsync(Role.PerformanceOfficer);
        var waits = await SendAsync(visitor, ("waits.csv", "area_code,area_name,period,indicator,value\nE08000009,Trafford,2023/24,Trees cut,5\nE08000002,Bury,2023/24,Trees cut,6\n"));
        Assert.NotNull(waits.QuerySelector("#OwnArea"));
        Assert.Contains("1 file asks which area is the council’s own", Words(await visitor.PageAsync("/measures/loads")), StringComparison.Ordinal);
        using var area = await visitor.SendAsync(await visitor.PageAsync("/measures/areas"), "form[action*=Own]", new() { ["AreaCode"] = "E08000009", ["AreaName"] = "", ["OtherCodes"] = "" });
        Assert.Contains("The council serves Trafford (E08000009, also 358)", Words(await visitor.ReadAsync(area)), StringComparison.Ordinal);
        // What waited for it was counted again.
        waits = await visitor.PageAsync(waits.DocumentElement.GetAttribute("data-path")!);
        Assert.Null(waits.QuerySelector("#OwnArea"));
        Assert.Contains("The council’s own is Trafford", Words(waits), StringComparison.Ordinal);
        Assert.DoesNotContain("which area is the council’s own", Words(await visitor.PageAsync("/measures/loads")), StringComparison.Ordinal);
        using var away = await visitor.SendAsync(waits, "form[action*=Drop]");
        using var group = await visitor.SendAsync(await visitor.PageAsync("/measures/areas"), "form[action*=Group]", new() { ["GroupName"] = "Greater Manchester", ["GroupAreas"] = "E08000001 Bolton\nE08000002 Bury\n356" });
        Assert.Contains("Its measures are compared with Greater Manchester", Words(await visitor.ReadAsync(group)), StringComparison.Ordinal);
        var kept = await product.InScopeAsync((_, db) => db.AreaGroups.AsNoTracking().SingleAsync(each => each.Name == "Greater Manchester", Cancel));
        Assert.Equal(new AreaName("E08000007", "Stockport"), kept.Areas[2]);
        using var twice = await visitor.SendAsync(await visitor.PageAsync("/measures/areas"), "form[action*=Group]", new() { ["GroupName"] = "Twice", ["GroupAreas"] = "E08000001 Bolton\nE08000001 Bolton" });
        Assert.Contains("stands there twice", await twice.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);

        foreach (var role in new[] { Role.Member, Role.Lead, Role.Partner })
        {
            var other = await product.VisitAsync(role);
            foreach (var path in new[] { "/measures/areas", "/measures/loads", "/measures/loads/new" })
            {
                using var answer = await other.GetAsync(path);
                Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            }
        }
    }

    private static string Words(IHtmlDocument page) => string.Join(' ', page.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
