using System.Net;
using AngleSharp.Html.Dom;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Boards;

public sealed class SqliteBoardYearsTests(SqliteProduct product) : BoardYearsTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresBoardYearsTests(PostgresProduct product) : BoardYearsTests(product), IClassFixture<PostgresProduct>;

/// <summary>How a board did in 2025/26, and the issues that a board keeps for outside bodies, on the running product.</summary>
public abstract class BoardYearsTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string Words(IHtmlDocument page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Dictionary<string, string?> Day(string field, DateOnly day) => new() { [$"{field}.Day"] = $"{day.Day}", [$"{field}.Month"] = $"{day.Month}", [$"{field}.Year"] = $"{day.Year}" };

    private static async Task<string> SendAsync(Visitor visitor, string path, string form, Dictionary<string, string?> values)
    {
        using var answer = await visitor.SendAsync(await visitor.PageAsync(path), form, values);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{path}: {(int)answer.StatusCode} {Words(await visitor.ReadAsync(answer))}");
        return answer.Headers.Location!.ToString();
    }

    private static async Task<IHtmlDocument> RefusedAsync(Visitor visitor, string path, string form, Dictionary<string, string?> values)
    {
        using var answer = await visitor.SendAsync(await visitor.PageAsync(path), form, values);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        return await visitor.ReadAsync(answer);
    }

    private Task<Guid> BoardAsync(string name, BoardType type = BoardType.Officers, Guid? chair = null) => product.InScopeAsync(async (_, db) =>
    {
        var board = new Board { Id = Guid.CreateVersion7(), Name = name, Type = type, MeetsEveryMonths = 3, ChairPostId = chair };
        db.Boards.Add(board);
        Assert.Null(await db.CommitAsync([new BoardAdded(board.Ref)], Submission.Of(new Actor { Account = Guid.Empty, Post = "Test", At = product.Clock.GetUtcNow(), Today = TestClock.Today }), Cancel));
        return board.Id;
    });

    /// <summary>A meeting of the board that was held on a day, with what waits for the board on its agenda.</summary>
    private static async Task<string> HeldAsync(Visitor clerk, Guid board, DateOnly on)
    {
        var path = await SendAsync(clerk, "/boards/meetings/new", "main form[method=post]", new(Day("On", on)) { ["Board"] = $"{board}" });
        await SendAsync(clerk, path, "main form[action='?handler=Fill']", []);
        await SendAsync(clerk, path, "main form[action='?handler=Hold']", new() { ["Attendance[0].Who"] = "Chief Executive", ["Attendance[0].IsMember"] = "true", ["Attendance[0].IsPresent"] = "true" });
        return path;
    }

    private static async Task<string> ItemAsync(Visitor clerk, string meeting, string title) =>
        (await clerk.PageAsync(meeting)).QuerySelectorAll("tbody th a").First(each => each.TextContent.Contains(title, StringComparison.Ordinal)).GetAttribute("href")!;

    private static Dictionary<string, string?> Whole(params Guid[] goesTo)
    {
        var form = new Dictionary<string, string?> { ["Form.Outcomes[0].Changed"] = "Calls are answered", ["Form.Outcomes[0].Evidence"] = "91 in a hundred in March", ["Form.Judgement"] = nameof(BoardImpact.SomeDifference), ["Form.Because"] = "It asked, and it came", ["Form.Differently"] = "Ask sooner" };
        if (goesTo.Length > 0) { form["Form.GoesTo"] = $"{goesTo[0]}"; }
        return form;
    }

    [Fact]
    public async Task How_a_board_did_is_written_agreed_by_its_chair_kept_and_reported()
    {
        var (clerk, officer, chair, member) = (await product.VisitAsync(Role.Clerk), await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Director), await product.VisitAsync(Role.Member));
        var (board, cmt) = (await BoardAsync("Assessed board", chair: product.Council.HeadOfConsultation), await BoardAsync("Chief officers of the year"));
        var cabinet = await product.InScopeAsync((_, db) => db.Boards.Where(each => each.Type == BoardType.Executive).Select(each => each.Id).FirstAsync(Cancel));
        var path = $"/boards/{board}/assessments/2025-26";
        await HeldAsync(clerk, board, new(2026, 2, 10));

        var due = Words(await member.PageAsync("/boards/assessments?year=2025-26"));
        Assert.Contains("How boards did in 2025/26", due, StringComparison.Ordinal);
        Assert.Contains("Due", (await member.PageAsync("/boards/assessments")).QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("Assessed board", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
        Assert.Contains("Nothing is written of this year yet", Words(await member.PageAsync(path)), StringComparison.Ordinal);
        Assert.Contains("can be assessed from 1 January 2027 on", Words(await clerk.PageAsync($"/boards/{board}/assessments/2026-27")), StringComparison.Ordinal);
        using (var unknown = await clerk.GetAsync($"/boards/{board}/assessments/soon")) { Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode); }
        using (var outsider = await (await product.VisitAsync(Role.Partner)).GetAsync(path)) { Assert.Equal(HttpStatusCode.Forbidden, outsider.StatusCode); }

        var wrong = await RefusedAsync(clerk, path, "form[action*='handler=Write']", new(Whole()) { ["Form.Outcomes[0].Changed"] = "", ["Form.Outcomes[1].Case"] = "soon" });
        Assert.Contains("“soon” is not the number of a case. Write it like C12.", Words(wrong), StringComparison.Ordinal);
        wrong = await RefusedAsync(clerk, path, "form[action*='handler=Write']", new(Whole()) { ["Form.Outcomes[0].Changed"] = "", ["Form.Outcomes[0].Case"] = "C999" });
        Assert.Contains("C999 is not a closed case that may be named here", wrong.QuerySelector("[id='Form_Outcomes_0__Case-error'], .govuk-form-group--error:has([name='Form.Outcomes[0].Case'])")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("91 in a hundred in March", wrong.QuerySelector("[name='Form.Outcomes[0].Evidence']")!.TextContent.Trim());

        await SendAsync(clerk, path, "form[action*='handler=Write']", Whole(cmt));
        Assert.Contains("It is being written. What it says is shown when it is agreed.", Words(await member.PageAsync(path)), StringComparison.Ordinal);
        Assert.DoesNotContain("Calls are answered", Words(await member.PageAsync(path)), StringComparison.Ordinal);
        var seen = Words(await chair.PageAsync(path));
        foreach (var said in new[] { "Calls are answered", "1 of 4 that its cycle asks for", "Choose at least two boards to which it goes" }) { Assert.Contains(said, seen, StringComparison.Ordinal); }
        Assert.Contains("Choose at least two boards", Words(await RefusedAsync(chair, path, "form[action*='handler=Agree']", [])), StringComparison.Ordinal);
        await TwoBoardsAsync(officer, path, cmt, cabinet);
        Assert.Contains("You wrote in it last: somebody else agrees it.", Words(await RefusedAsync(officer, path, "form[action*='handler=Agree']", [])), StringComparison.Ordinal);
        using (var forged = await clerk.ForgeAsync(await clerk.PageAsync(path), $"{path}?handler=Agree")) { Assert.Contains("whoever chairs the board does", Words(await clerk.ReadAsync(forged)), StringComparison.Ordinal); }
        using (var forged = await member.ForgeAsync(await member.PageAsync("/account/sign-out"), $"{path}?handler=Write")) { Assert.Equal(HttpStatusCode.Forbidden, forged.StatusCode); }
        await SendAsync(chair, path, "form[action*='handler=Agree']", []);

        // What is recorded afterwards does not change what was counted.
        await HeldAsync(clerk, board, new(2026, 3, 10));
        seen = Words(await member.PageAsync(path));
        foreach (var said in new[] { "Version 1, agreed on 23 November 2026", "Calls are answered", "It made some difference. It asked, and it came", "Ask sooner", "1 of 4 that its cycle asks for", "These numbers do not change any more", "Not received yet: it waits for its next meeting" }) { Assert.Contains(said, seen, StringComparison.Ordinal); }
        Assert.Empty((await member.PageAsync(path)).QuerySelectorAll("main form[method=post]"));

        const string Title = "Assessed board: assessment of its impact in 2025/26";
        Assert.Contains(Title, Words(await member.PageAsync($"/boards/forward-plan?board={cmt}")), StringComparison.Ordinal);
        Assert.DoesNotContain(Title, Words(await member.PageAsync($"/boards/forward-plan?board={board}")), StringComparison.Ordinal);
        Assert.Contains(Title, Words(await clerk.PageAsync(await HeldAsync(clerk, cmt, new(2026, 11, 20)))), StringComparison.Ordinal);
        wrong = await RefusedAsync(clerk, path, "form[action*='handler=Report']", new(Day("On", TestClock.Today.AddDays(1))) { ["To"] = $"{cmt}" });
        Assert.Contains("It cannot have been received after today.", Words(wrong), StringComparison.Ordinal);
        foreach (var to in new[] { cmt, cabinet }) { await SendAsync(clerk, path, "form[action*='handler=Report']", new(Day("On", TestClock.Today)) { ["To"] = $"{to}" }); }
        Assert.DoesNotContain(Title, Words(await member.PageAsync($"/boards/forward-plan?board={cmt}")), StringComparison.Ordinal);
        Assert.Contains("Reported", (await member.PageAsync("/boards/assessments")).QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("Assessed board", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);

        await SendAsync(clerk, path, "form[action*='handler=Correct']", new() { ["CorrectedBecause"] = "The figure of March was wrong" });
        Assert.Contains("A correction is being written", Words(await member.PageAsync("/boards/assessments")), StringComparison.Ordinal);
        await SendAsync(clerk, path, "form[action*='handler=Write']", new() { ["Form.Outcomes[0].Evidence"] = "81 in a hundred in March" });
        await SendAsync(chair, path, "form[action*='handler=Agree']", []);
        seen = Words(await member.PageAsync(path));
        foreach (var said in new[] { "Version 2, agreed", "81 in a hundred", "This version corrects the one before it: The figure of March was wrong", "2 of 4 that its cycle asks for", "Version 1, agreed on" }) { Assert.Contains(said, seen, StringComparison.Ordinal); }
        using var now = await member.GetAsync($"{path}/paper.html");
        using var before = await member.GetAsync($"{path}/paper.html?edition=1");
        using var word = await member.GetAsync($"{path}/paper.docx");
        using var none = await member.GetAsync($"{path}/paper.html?edition=3");
        Assert.Contains("81 in a hundred in March", await now.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Contains("91 in a hundred in March", await before.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (word.StatusCode, none.StatusCode));
        Assert.Contains("2025/26", Words(await member.PageAsync($"/boards/{board}")), StringComparison.Ordinal);
    }

    /// <summary>Chooses two boards: one more than a form of names and values can carry under one name is ticked where it is saved already.</summary>
    private async Task TwoBoardsAsync(Visitor officer, string path, Guid first, Guid second)
    {
        var page = await officer.PageAsync(path);
        foreach (var box in page.QuerySelectorAll("input[name='Form.GoesTo']").Cast<IHtmlInputElement>()) { box.IsChecked = box.Value == $"{first}" || box.Value == $"{second}"; }
        using var answer = await officer.SendAsync(page, "form[action*='handler=Write']");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(2, await product.InScopeAsync(async (_, db) => (await db.BoardAssessments.SingleAsync(each => each.Draft != null && each.BoardId == Guid.Parse(path.Split('/', StringSplitOptions.None)[2]), Cancel)).Draft!.Words.GoesTo.Count));
    }

    [Fact]
    public async Task Two_who_begin_at_once_are_told_and_the_same_form_sent_twice_counts_once()
    {
        var path = $"/boards/{await BoardAsync("Board of two clerks")}/assessments/2025-26";
        var clerk = await product.VisitAsync(Role.Clerk);
        var (first, second) = (await clerk.PageAsync(path), await clerk.PageAsync(path));
        using (var saved = await clerk.SendAsync(first, "form[action*='handler=Write']", Whole())) { Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode); }
        using (var again = await clerk.SendAsync(first, "form[action*='handler=Write']", Whole())) { Assert.Equal(HttpStatusCode.Redirect, again.StatusCode); }
        using var late = await clerk.SendAsync(second, "form[action*='handler=Write']", new(Whole()) { ["Form.Because"] = "Another reason" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Contains("Another reason", (await clerk.ReadAsync(late)).QuerySelector("[name='Form.Because']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_issue_of_an_outside_body_comes_to_each_next_meeting_until_it_is_closed()
    {
        var (clerk, member) = (await product.VisitAsync(Role.Clerk), await product.VisitAsync(Role.Member));
        var board = await BoardAsync("Inspectors’ meeting", BoardType.Inspectors);
        Assert.Contains("No issue is open.", Words(await member.PageAsync($"/boards/{board}")), StringComparison.Ordinal);
        Assert.Empty((await member.PageAsync($"/boards/{board}/issues")).QuerySelectorAll("a[href*='/boards/cases/new']"));
        var link = (await clerk.PageAsync($"/boards/{board}/issues")).QuerySelector("a[href^='/boards/cases/new']")!.GetAttribute("href")!;
        async Task<string> RaiseAsync(string subject, string exempt = "") => await SendAsync(clerk, link, "main form[method=post]", new() { ["Subject"] = subject, ["RaisedBy"] = "Audit Commission", ["Reason"] = "Eight of forty claims were wrong", ["ExemptBecause"] = exempt });
        var (claims, staff) = (await RaiseAsync("Benefit claims paid wrongly"), await RaiseAsync("One officer’s conduct", "It names somebody"));
        await SendAsync(clerk, "/boards/cases/new", "main form[method=post]", new() { ["Subject"] = "Asked by its own board", ["BoardId"] = $"{board}", ["Reason"] = "Members asked" });
        Assert.Contains("Raised by: Audit Commission", Words(await member.PageAsync(claims)), StringComparison.Ordinal);
        using (var unseen = await member.GetAsync(staff)) { Assert.Equal(HttpStatusCode.NotFound, unseen.StatusCode); }

        // A meeting says nothing of when it comes back, and the next has it on its agenda all the same.
        var first = await HeldAsync(clerk, board, new(2026, 8, 10));
        await SendAsync(clerk, await ItemAsync(clerk, first, "Benefit claims"), "#hear", new() { ["Form.Decision"] = nameof(DecisionKind.CommentsFedBack), ["Form.Words"] = "By when?" });
        foreach (var reader in new[] { clerk, member }) { Assert.Contains("raised by Audit Commission", Words(await reader.PageAsync($"/boards/forward-plan?board={board}")), StringComparison.Ordinal); }
        var second = await HeldAsync(clerk, board, new(2026, 11, 10));
        var page = Words(await clerk.PageAsync($"/boards/{board}"));
        foreach (var said in new[] { "2 of 4 meetings its cycle asks for were held this financial year", "Issues kept", "its next meeting: raised by Audit Commission" }) { Assert.Contains(said, page, StringComparison.Ordinal); }
        var listed = Words(await member.PageAsync("/boards/cases?raised=outside"));
        Assert.Contains("Benefit claims paid wrongly", listed, StringComparison.Ordinal);
        Assert.Contains("Raised by Audit Commission", listed, StringComparison.Ordinal);
        Assert.DoesNotContain("Asked by its own board", listed, StringComparison.Ordinal);

        await SendAsync(clerk, await ItemAsync(clerk, second, "Benefit claims"), "#hear", new() { ["Form.Decision"] = nameof(DecisionKind.Closed), ["Form.Words"] = "One of forty was wrong: no more questions" });
        page = Words(await clerk.PageAsync($"/boards/{board}/issues"));
        foreach (var said in new[] { "1 issue is open, 1 closed", "One officer’s conduct", "One of forty was wrong: no more questions" }) { Assert.Contains(said, page, StringComparison.Ordinal); }
        foreach (var format in new[] { "csv", "xlsx", "ods" })
        {
            using var file = await clerk.GetAsync($"/boards/{board}/issues.{format}");
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
            if (format != "csv") { continue; }
            var text = await file.Content.ReadAsStringAsync(Cancel);
            Assert.Contains("Benefit claims paid wrongly,Audit Commission", text, StringComparison.Ordinal);
            Assert.DoesNotContain("conduct", text, StringComparison.Ordinal);
        }

        using var cases = await clerk.GetAsync("/boards/cases.csv?raised=outside&show=closed");
        Assert.Contains("Audit Commission", await cases.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        using var outsider = await (await product.VisitAsync(Role.Partner)).GetAsync($"/boards/{board}/issues");
        Assert.Equal(HttpStatusCode.Forbidden, outsider.StatusCode);
        using var unknown = await clerk.GetAsync($"/boards/{Guid.NewGuid()}/issues.csv");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }
}
