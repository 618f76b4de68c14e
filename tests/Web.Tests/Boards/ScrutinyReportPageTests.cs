using System.Net;
using AngleSharp.Html.Dom;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Web.Tests.Delivery;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Boards;

public sealed class SqliteScrutinyReportPageTests(SqliteProduct product) : ScrutinyReportPageTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresScrutinyReportPageTests(PostgresProduct product) : ScrutinyReportPageTests(product), IClassFixture<PostgresProduct>;

/// <summary>Scrutiny's annual report of 2025/26 on the running product.</summary>
public abstract class ScrutinyReportPageTests(Product product)
{
    private const string Path = "/boards/scrutiny-report/2025-26";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string Words(IHtmlDocument page) => string.Join(' ', page.Text().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<string> WordsAsync(Visitor visitor, string path) => Words(await visitor.PageAsync(path));

    /// <summary>A scrutiny board with a meeting, a case that is open and one that is exempt, and two questions of which one is exempt.</summary>
    private Task<bool> ArrangeAsync() => product.InScopeAsync(async (_, db) =>
    {
        var board = new Board { Id = Guid.CreateVersion7(), Name = "Scrutiny board", Type = BoardType.Scrutiny, MeetsEveryMonths = 3 };
        var meeting = new Meeting { Id = Guid.CreateVersion7(), BoardId = board.Id, On = new(2026, 2, 10), State = MeetingState.Approved, Attendance = [new("Cllr A", true, true), new("Cllr B", true, false)] };
        Case Called(int number, string title, string exempt) => new() { Id = Guid.CreateVersion7(), Number = number, Subject = new(SubjectKind.Matter, null, title), Reason = "Members asked", BoardId = board.Id, CalledInOn = new(2026, 2, 3), CalledInBy = "Clerk", ExemptBecause = exempt };
        MemberQuestion Asked(int number, string words, string exempt) => new() { Id = Guid.CreateVersion7(), Number = number, Words = words, AskedBy = product.Council.Accounts[Role.Member], AskedAs = "Member for the north", AskedOn = new(2026, 2, 4), Due = new(2026, 2, 18), ExemptBecause = exempt };
        var (buses, conduct, question, secret) = (Called(71, "Buses that do not come", ""), Called(72, "One officer’s conduct", "It names somebody"), Asked(71, "When do buses come?", ""), Asked(72, "Who was sent home?", "It names somebody"));
        db.AddRange(board, meeting, buses, conduct, question, secret);
        Assert.Null(await db.CommitAsync([new BoardAdded(board.Ref)], Submission.Of(new Actor { Account = Guid.Empty, Post = "Test", At = product.Clock.GetUtcNow(), Today = TestClock.Today }), Cancel));
        return true;
    });

    [Fact]
    public async Task It_is_read_from_the_record_agreed_by_another_kept_without_what_is_exempt_and_corrected()
    {
        await ArrangeAsync();
        var (clerk, officer, member) = (await product.VisitAsync(Role.Clerk), await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Member));
        Assert.Contains("/boards/scrutiny-report", (await member.PageAsync("/boards")).QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Contains("No report of 2025/26 was agreed.", await WordsAsync(member, "/boards/scrutiny-report"), StringComparison.Ordinal);
        Assert.Contains("2026/27 ends on 31 March 2027.", await WordsAsync(clerk, "/boards/scrutiny-report/2026-27"), StringComparison.Ordinal);
        using (var unknown = await clerk.GetAsync("/boards/scrutiny-report/soon")) { Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode); }
        using (var outsider = await (await product.VisitAsync(Role.Partner)).GetAsync(Path)) { Assert.Equal(HttpStatusCode.Forbidden, outsider.StatusCode); }
        using (var forged = await member.ForgeAsync(await member.PageAsync("/account/sign-out"), $"{Path}?handler=Write")) { Assert.Equal(HttpStatusCode.Forbidden, forged.StatusCode); }

        // Written by the officer, who may agree others' and not her own.
        var wrong = await officer.SendAsync(Path, "Write", new() { ["Foreword"] = new string('x', 6001) }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["This has 6001 characters; the limit is 6000."], wrong.Errors());
        Assert.Equal(6001, wrong.QuerySelector("[name=Foreword]")!.TextContent.Trim().Length);
        var draft = await officer.SendAsync(Path, "Write", new() { ["Foreword"] = "We asked, and it came." });
        Assert.Null(draft.QuerySelector("form[action*='handler=Agree']"));
        using (var forged = await officer.ForgeAsync(draft, $"{Path}?handler=Agree")) { Assert.Contains("You wrote in it last: somebody else agrees it.", Words(await officer.ReadAsync(forged)), StringComparison.Ordinal); }
        Assert.Contains("No report of 2025/26 was agreed.", await WordsAsync(member, Path), StringComparison.Ordinal);
        using (var forged = await clerk.ForgeAsync(await clerk.PageAsync(Path), $"{Path}?handler=Agree")) { Assert.Contains("whoever chairs a scrutiny board does", Words(await clerk.ReadAsync(forged)), StringComparison.Ordinal); }
        var seen = await WordsAsync(clerk, Path);
        foreach (var said in new[] { "We asked, and it came.", "C71 Buses that do not come", "1 of 2 members came", "Q71 When do buses come?", "assessment of the year was agreed of Scrutiny board", "Exempt, kept apart", "C72 One officer’s conduct" }) { Assert.Contains(said, seen, StringComparison.Ordinal); }

        await clerk.SendAsync(Path, "Write", new() { ["Foreword"] = "We asked, and it came at last." });
        Assert.Contains("Version 1 agreed", Words(await officer.SendAsync(Path, "Agree", [])), StringComparison.Ordinal);
        var page = await member.PageAsync(Path);
        seen = Words(page);
        foreach (var said in new[] { "Version 1", "at last", "C71 Buses that do not come", "Not taken yet", "1 of 2 members came", "Q71 When do buses come?", "Not answered yet" }) { Assert.Contains(said, seen, StringComparison.Ordinal); }
        foreach (var hidden in new[] { "conduct", "sent home", "Exempt, kept apart" }) { Assert.DoesNotContain(hidden, seen, StringComparison.Ordinal); }
        // What is exempt is not counted beside the list either.
        Assert.Equal("1", page.QuerySelectorAll("tr").Single(row => row.QuerySelector("th")?.TextContent == "Cases called in").QuerySelector("td")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("main form[method=post]"));
        using (var html = await clerk.GetAsync($"{Path}/paper.html"))
        {
            var paper = await html.Content.ReadAsStringAsync(Cancel);
            Assert.Contains("Buses that do not come", paper, StringComparison.Ordinal);
            foreach (var hidden in new[] { "conduct", "sent home" }) { Assert.DoesNotContain(hidden, paper, StringComparison.Ordinal); }
        }

        using (var word = await member.GetAsync($"{Path}/paper.docx")) { Assert.Equal(HttpStatusCode.OK, word.StatusCode); }
        Assert.Contains("Scrutiny’s annual report 2025/26", await WordsAsync(member, "/reports/issued"), StringComparison.Ordinal);
        Assert.Contains("All reproduced", await WordsAsync(member, "/reports/issued?check=all"), StringComparison.Ordinal);
        Assert.Contains("Scrutiny’s annual report 2025/26", await WordsAsync(member, "/reports/calendar?kind=Annual"), StringComparison.Ordinal);

        await KeptApartAndCorrectedAsync(clerk, officer, member);
    }

    /// <summary>A question that is kept apart afterwards is printed no more, and the digest is still that of what was agreed; a correction is a version of its own.</summary>
    private async Task KeptApartAndCorrectedAsync(Visitor clerk, Visitor officer, Visitor member)
    {
        await product.InScopeAsync(async (_, db) =>
        {
            var question = await db.MemberQuestions.SingleAsync(each => each.Number == 71, Cancel);
            var apart = question.KeepApart("It names a driver", new Actor { Account = product.Council.Accounts[Role.Clerk], Post = "Clerk", At = product.Clock.GetUtcNow(), Today = TestClock.Today, Roles = [Role.Clerk] });
            Assert.Empty(apart.Problems);
            return await db.CommitAsync([apart.Value!], Submission.Of(new Actor { Account = product.Council.Accounts[Role.Clerk], Post = "Clerk", At = product.Clock.GetUtcNow(), Today = TestClock.Today, Roles = [Role.Clerk] }), Cancel) is null;
        });
        Assert.DoesNotContain("When do buses come?", await WordsAsync(member, Path), StringComparison.Ordinal);
        Assert.DoesNotContain("kept apart after it was agreed", await WordsAsync(member, Path), StringComparison.Ordinal);
        Assert.Contains("1 case or question was kept apart after it was agreed", await WordsAsync(clerk, Path), StringComparison.Ordinal);
        Assert.Contains("All reproduced", await WordsAsync(member, "/reports/issued?check=all"), StringComparison.Ordinal);

        Assert.Equal(["Say what is corrected, and why."], (await clerk.SendAsync(Path, "Correct", new() { ["Because"] = "" }, HttpStatusCode.UnprocessableEntity)).Errors());
        await clerk.SendAsync(Path, "Correct", new() { ["Because"] = "A name was wrong." });
        Assert.Contains("at last", await WordsAsync(member, Path), StringComparison.Ordinal);
        await officer.SendAsync($"{Path}?edition=0", "Agree", []);
        var seen = await WordsAsync(member, Path);
        Assert.Contains("This version corrects the one before it: A name was wrong.", seen, StringComparison.Ordinal);
        Assert.Contains("Version 1", await WordsAsync(member, $"{Path}?edition=1"), StringComparison.Ordinal);
    }
}
