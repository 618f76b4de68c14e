using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Delivery;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Reports;

public sealed class SqliteAnnualReportPageTests(SqliteProduct product) : AnnualReportPageTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresAnnualReportPageTests(PostgresProduct product) : AnnualReportPageTests(product), IClassFixture<PostgresProduct>;

/// <summary>The annual report of 2025/26 from its beginning to its correction, and the register that knows the digest of each version.</summary>
public abstract partial class AnnualReportPageTests(Product product)
{
    private const string Path = "/reports/annual/2025-26";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string Words(IHtmlDocument page) => string.Join(' ', page.Text().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<string> WordsAsync(Visitor visitor, string path) => Words(await visitor.PageAsync(path));

    private static string DigestOn(IHtmlDocument page) => Digits().Match(page.QuerySelector(".standing .digest")!.TextContent).Value;

    [Fact]
    public async Task It_is_put_together_from_frozen_reports_approved_by_another_kept_and_corrected()
    {
        var (officer, clerk, member) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Clerk), await product.VisitAsync(Role.Member));
        await officer.SendAsync("/reports/monitoring/new", "", new() { ["Quarter"] = "2026-01-01", ["Form.Introduction"] = "Letters were slow all winter." });
        await officer.SendAsync("/reports/monitoring/2025-26-q4/freeze", "", []);

        // Begun: a draft that members do not see.
        Assert.Contains("Choose a year that has begun.", (await officer.SendAsync("/reports/annual", "", new() { ["Year"] = "soon" }, HttpStatusCode.UnprocessableEntity)).Errors());
        var write = await officer.SendAsync("/reports/annual", "", new() { ["Year"] = "2025-26" });
        Assert.Contains("Core Monitoring, Q4 2025/26", Words(write), StringComparison.Ordinal);
        Assert.Contains("There is no frozen report of Core Monitoring for Q1 2025/26.", Words(write), StringComparison.Ordinal);
        using (var unseen = await member.GetAsync(Path)) { Assert.Equal(HttpStatusCode.NotFound, unseen.StatusCode); }
        Assert.DoesNotContain("Annual report 2025/26", await WordsAsync(member, "/reports/annual"), StringComparison.Ordinal);
        using (var outsider = await (await product.VisitAsync(Role.Partner)).GetAsync(Path)) { Assert.Equal(HttpStatusCode.Forbidden, outsider.StatusCode); }
        using (var forged = await member.ForgeAsync(await member.PageAsync("/account/sign-out"), $"{Path}/write")) { Assert.Equal(HttpStatusCode.Forbidden, forged.StatusCode); }

        // What cannot be read is said beside its box, and what was typed stays typed.
        var wrong = await officer.SendAsync($"{Path}/write", "", new() { ["Form.Introduction"] = "A hard year.", ["Form.Rows[0].In"] = "true", ["Form.Rows[0].Place"] = "first" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["“first” is not a place. Give a number: 1 for the first."], wrong.Errors());
        Assert.Equal("A hard year.", wrong.QuerySelector("[name='Form.Introduction']")!.TextContent.Trim());
        wrong = await officer.SendAsync($"{Path}/write", "", new() { ["Form.Rows[0].In"] = "true", ["Form.Rows[0].Heading"] = new string('x', 201) }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["This has 201 characters; the limit is 200."], wrong.Errors());
        await officer.SendAsync($"{Path}/write", "", new() { ["Form.Introduction"] = "A hard year.", ["Form.Learned"] = "Count first.", ["Form.NextYear"] = "Answer letters.", ["Form.Rows[0].In"] = "true", ["Form.Rows[0].Place"] = "1", ["Form.Rows[0].Heading"] = "How letters went", ["Form.Rows[0].Words"] = "As reported in May." });

        // Whoever wrote in it last does not approve it, also not past the page.
        var draft = await officer.PageAsync($"{Path}?edition=0");
        foreach (var said in new[] { "A hard year.", "How letters went", "As reported in May.", "Letters were slow all winter.", "CS07", "Count first.", "Answer letters.", "Source: Core Monitoring, Q4 2025/26, frozen on 23 November 2026", "There is no frozen report of Core Monitoring for Q2 2025/26.", "Nothing was published for residents." }) { Assert.Contains(said, Words(draft), StringComparison.Ordinal); }
        Assert.Null(draft.QuerySelector("form[action*='handler=Approve']"));
        using (var forged = await officer.ForgeAsync(draft, $"{Path}?handler=Approve"))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, forged.StatusCode);
            Assert.Contains("Somebody else has to approve it.", Words(await officer.ReadAsync(forged)), StringComparison.Ordinal);
        }

        // What changed since the approver looked is not approved.
        var looked = await clerk.PageAsync($"{Path}?edition=0");
        await officer.SendAsync("/reports/monitoring/new", "", new() { ["Quarter"] = "2025-10-01" });
        await officer.SendAsync("/reports/monitoring/2025-26-q3/freeze", "", []);
        using (var stale = await clerk.SendAsync(looked, "form[action*='handler=Approve']")) { Assert.Contains("Something in it has changed since you opened this page.", Words(await clerk.ReadAsync(stale)), StringComparison.Ordinal); }
        var approved = await clerk.SendAsync($"{Path}?edition=0", "Approve", []);
        Assert.Contains("Version 1 approved", Words(approved), StringComparison.Ordinal);

        var seen = await member.PageAsync(Path);
        var first = DigestOn(seen);
        foreach (var said in new[] { "Approved on 23 November 2026", "How letters went", "Approved and not in this report", "Core Monitoring, Q3 2025/26" }) { Assert.Contains(said, Words(seen), StringComparison.Ordinal); }
        Assert.DoesNotContain("no frozen report of Core Monitoring for Q3", Words(seen), StringComparison.Ordinal);
        Assert.Empty(seen.QuerySelectorAll("main form[method=post]"));
        using (var html = await member.GetAsync($"{Path}/paper.html?edition=1")) { Assert.Contains(first, await html.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal); }
        using (var word = await member.GetAsync($"{Path}/paper.docx")) { Assert.Equal(HttpStatusCode.OK, word.StatusCode); }
        using (var none = await member.GetAsync($"{Path}/paper.html?edition=0")) { Assert.Equal(HttpStatusCode.NotFound, none.StatusCode); }
        Assert.Contains("Annual report 2025/26", await WordsAsync(member, "/reports/calendar?kind=Annual"), StringComparison.Ordinal);

        // A correction is a new version that says what it changes; the first stays.
        Assert.Contains("Say what is changed, and why.", (await officer.SendAsync(Path, "Correct", new() { ["Because"] = " " }, HttpStatusCode.UnprocessableEntity)).Errors());
        await officer.SendAsync(Path, "Correct", new() { ["Because"] = "The third quarter was left out." });
        await officer.SendAsync($"{Path}/write", "", new() { ["Form.Rows[1].In"] = "true", ["Form.Rows[1].Place"] = "2" });
        Assert.DoesNotContain("The third quarter was left out.", await WordsAsync(member, Path), StringComparison.Ordinal);
        await clerk.SendAsync($"{Path}?edition=0", "Approve", []);
        seen = await member.PageAsync(Path);
        var second = DigestOn(seen);
        Assert.NotEqual(first, second);
        Assert.Contains("The third quarter was left out.", Words(seen), StringComparison.Ordinal);
        Assert.Contains("A later version stands", await WordsAsync(member, $"{Path}?edition=1"), StringComparison.Ordinal);

        // Programs read what was approved, and nothing that is prepared.
        var program = await product.ProgramAsync(Role.PerformanceOfficer, [KeyRoom.Reports], mayWrite: false);
        var stands = await program.ReadAsync("/api/v1/reports/annual/2025-26");
        Assert.Equal((2, second), ((int)stands["number"]!, (string?)stands["digest"]));
        Assert.Equal(first, (string?)(await program.ReadAsync("/api/v1/reports/annual/2025-26?edition=1"))["digest"]);
        foreach (var none in new[] { "2025-26?edition=0", "2025-26?edition=9", "2001-02", "soon" }) { Assert.Equal(HttpStatusCode.NotFound, await program.StatusAsync($"/api/v1/reports/annual/{none}")); }
        Assert.Contains((await program.ReadAsync("/api/v1/reports/issued?kind=Annual"))["items"]!.AsArray(), each => (string?)each!["digest"] == second);

        await RegisterAsync(member, first, second);
    }

    /// <summary>The register knows each version, says to which a digest belongs, and finds what was altered.</summary>
    private async Task RegisterAsync(Visitor member, string first, string second)
    {
        var register = await member.PageAsync("/reports/issued");
        Assert.Contains(first, register.Text(), StringComparison.Ordinal);
        foreach (var (digest, name) in new[] { (first, "Annual report 2025/26"), (second.ToUpperInvariant(), "Annual report 2025/26, version 2"), (second[..12], "Annual report 2025/26, version 2"), ($"Digest (SHA-256): {first}", "Annual report 2025/26") })
        {
            var found = await WordsAsync(member, $"/reports/issued?Digest={Uri.EscapeDataString(digest)}");
            Assert.Contains($"Reproduced It belongs to {name}, issued on 23 November 2026", found, StringComparison.Ordinal);
        }

        Assert.Contains("No issued report that you may see has this digest.", await WordsAsync(member, $"/reports/issued?Digest={new string('0', 64)}"), StringComparison.Ordinal);
        using (var bad = await member.GetAsync("/reports/issued?Digest=no%20digest"))
        {
            var page = await member.ReadAsync(bad);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, bad.StatusCode);
            Assert.Contains("This is not a digest.", Words(page), StringComparison.Ordinal);
            Assert.Equal("no digest", page.QuerySelector("[name=Digest]")!.GetAttribute("value"));
        }

        Assert.Contains("All reproduced", await WordsAsync(member, "/reports/issued?check=all"), StringComparison.Ordinal);
        using (var csv = await member.GetAsync("/reports/issued.csv")) { Assert.Contains(second, await csv.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal); }

        // Somebody reaches past the product and changes a word of what was frozen.
        await product.InScopeAsync(async (_, db) =>
        {
            var frozen = await db.MonitoringReports.AsNoTracking().SingleAsync(each => each.Code == "2025-26-q4", Cancel);
            return await db.MonitoringReports.Where(each => each.Id == frozen.Id).ExecuteUpdateAsync(row => row.SetProperty(each => each.Content, frozen.Content! with { Introduction = "Letters were fast." }), Cancel);
        });
        Assert.Contains("1 is not reproduced", await WordsAsync(member, "/reports/issued?check=all"), StringComparison.Ordinal);
        var kept = await product.InScopeAsync((_, db) => db.MonitoringReports.AsNoTracking().Where(each => each.Code == "2025-26-q4").Select(each => each.Digest).SingleAsync(Cancel));
        Assert.Contains("Not reproduced It belongs to Core Monitoring, Q4 2025/26", await WordsAsync(member, $"/reports/issued?Digest={kept}"), StringComparison.Ordinal);
        // The annual report was frozen with what the quarter then said.
        Assert.Contains("Letters were slow all winter.", await WordsAsync(member, Path), StringComparison.Ordinal);
    }

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Digits();
}
