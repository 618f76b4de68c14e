using System.Net;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using static GoldenThread.Web.Tests.Assessments.InspectionWalk;

namespace GoldenThread.Web.Tests.Assessments;

public sealed class SqliteDraftCommentsTests(SqliteProduct product) : DraftCommentsTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresDraftCommentsTests(PostgresProduct product) : DraftCommentsTests(product), IClassFixture<PostgresProduct>;

public abstract class DraftCommentsTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<Visitor> OfficerAsync() => product.VisitAsync(Role.PerformanceOfficer);

    [Fact]
    public async Task A_comment_is_written_sent_and_answered()
    {
        var (officer, lead) = (await OfficerAsync(), await product.VisitAsync(Role.Lead));
        var path = await OpenAsync(officer, "Comments 2026", "ofsted-ilacs", "2026-09-14");
        var here = path + "/comments";
        Says("Comment 1 written on paragraph 4.10 of the draft.", await SendAsync(lead, here, "Write", new() { ["Paragraph"] = "4.10", ["Words"] = "There are 12 homes, not 11." }));
        await SendAsync(officer, path + "/timetable", "Choose", new() { ["Template"] = "ofsted-ilacs-short" });
        Says("Comments are to be made by 30 October 2026. That day has passed", await lead.PageAsync(here));
        Says("Say why this one comes later.", await SendAsync(lead, here, "Write", new() { ["Paragraph"] = "4.2", ["Words"] = "It opened in May." }, HttpStatusCode.UnprocessableEntity));
        var page = await SendAsync(lead, here, "Write", new() { ["Paragraph"] = "4.2", ["Words"] = "It opened in May.", ["Because"] = "The draft came late" });
        Assert.Equal(["4.2", "4.10"], page.QuerySelectorAll("main tbody th").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("Late: two comments are not sent", Row(await officer.PageAsync(path + "/timetable"), "step-comments"), StringComparison.Ordinal);
        Says("Comments on the draft (2 comments, 2 not sent)", await officer.PageAsync(path));

        Says("Comment 1 sent on 20 November 2026.", await SendAsync(officer, here, "Send", With(new() { ["Numbers"] = "1" }, Day("SentOn", "2026-11-20"))));
        Says("Say whether the draft was changed.", await SendAsync(officer, here + "?comment=1", "Answer", new() { ["Reply"] = "Agreed" }, HttpStatusCode.UnprocessableEntity));
        page = await SendAsync(officer, here + "?comment=1", "Answer", new() { ["Reply"] = "Agreed", ["IsTaken"] = "true" });
        Says("2 comments: 1 sent, 1 answered, 1 taken.", page);
        Assert.Contains("20 November 2026 Agreed", Row(page, "c1"), StringComparison.Ordinal);
        Assert.Contains("Draft changed", Row(page, "c1"), StringComparison.Ordinal);

        var lines = (await FileAsync(officer, here + ".csv")).Split("\r\n");
        Assert.StartsWith("4.2,2,It opened in May.", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("2026-11-20,,Agreed,Yes", lines[2], StringComparison.Ordinal);
        foreach (var format in new[] { "docx", "xlsx" }) { Assert.StartsWith("PK", await FileAsync(lead, $"{here}.{format}"), StringComparison.Ordinal); }
        using var notTheirs = await lead.ForgeAsync(await lead.PageAsync(here), here + "?handler=Send", new() { ["Numbers"] = "2" });
        Assert.Equal(HttpStatusCode.Forbidden, notTheirs.StatusCode);
    }

    [Fact]
    public async Task A_comment_that_was_not_sent_is_withdrawn_and_stays_to_be_seen_with_its_reason()
    {
        var (officer, lead) = (await OfficerAsync(), await product.VisitAsync(Role.Lead));
        var path = await OpenAsync(officer, "Withdrawn 2026", "ofsted-ilacs", "2026-09-14");
        var here = path + "/comments";
        await SendAsync(officer, here, "Write", new() { ["Paragraph"] = "1", ["Words"] = "There are 12 homes." });
        await SendAsync(officer, here, "Write", new() { ["Paragraph"] = "2", ["Words"] = "It opened in May." });
        await SendAsync(officer, path + "/timetable", "Choose", new() { ["Template"] = "ofsted-ilacs-short" });

        // An auditor reads them and withdraws none; nor is anybody's word taken whose roles let them only read.
        var auditor = await product.VisitAsync(Role.Auditor);
        Assert.Null((await auditor.PageAsync(here)).QuerySelector("main tbody a"));
        Assert.Null((await auditor.PageAsync(here + "?comment=2")).QuerySelector("main form[method=post]"));
        using var forged = await auditor.ForgeAsync(await auditor.PageAsync(here), here + "?handler=Withdraw", new() { ["Comment"] = "2", ["Because"] = "Mine" });
        Assert.Equal(HttpStatusCode.Forbidden, forged.StatusCode);

        var chosen = (await lead.PageAsync(here)).QuerySelector("tr#c2 a")!;
        Assert.Equal("Withdraw comment 2", chosen.TextContent);
        Assert.Null((await lead.PageAsync(here + "?comment=2")).QuerySelector("main form[action='?handler=Write']"));
        Says("Say why: the draft is right, another comment says it better.", await SendAsync(lead, chosen.GetAttribute("href")!, "Withdraw", [], HttpStatusCode.UnprocessableEntity));
        var page = await SendAsync(lead, here + "?comment=2", "Withdraw", new() { ["Because"] = "It opened in June" });
        Says("Withdrawn 2026: Comment 2 on paragraph 2 of the draft withdrawn.", page);
        Says("2 comments: 0 sent, 0 answered, 0 taken, 1 withdrawn.", page);
        Assert.Equal("2 It opened in May. Comment 2, by PerformanceOfficer Never Withdrawn It opened in June", Row(page, "c2"));
        Assert.Equal("1", (await officer.PageAsync(here)).QuerySelector("input[name=Numbers]:only-of-type")!.GetAttribute("value"));
        Assert.Contains("Late: one comment is not sent", Row(await officer.PageAsync(path + "/timetable"), "step-comments"), StringComparison.Ordinal);
        Says("Comments on the draft (1 comment, 1 not sent)", await officer.PageAsync(path));
        Assert.Contains("2,2,It opened in May.,PerformanceOfficer,,It opened in June,,", await FileAsync(officer, here + ".csv"), StringComparison.Ordinal);
        using var again = await lead.GetAsync(here + "?comment=2");
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);

        // What was sent is not withdrawn.
        await SendAsync(officer, here, "Send", With(new() { ["Numbers"] = "1" }, Day("SentOn", "2026-11-20")));
        using var sent = await lead.ForgeAsync(await lead.PageAsync(here), here + "?handler=Withdraw", new() { ["Comment"] = "1", ["Because"] = "Late" });
        Says("This comment was sent on 20 November 2026.", await lead.ReadAsync(sent));
        Assert.True(await product.InScopeAsync((_, db) => db.History.AnyAsync(entry => entry.SubjectName == "Withdrawn 2026" && entry.Said == "It opened in June", Cancel)));
    }
}
