using System.Net;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Web.Tests.Delivery;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Reports;

public sealed class SqliteReportsCalendarPageTests(SqliteProduct product) : ReportsCalendarPageTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresReportsCalendarPageTests(PostgresProduct product) : ReportsCalendarPageTests(product), IClassFixture<PostgresProduct>;

/// <summary>The reports calendar on the running product, on 23 November 2026.</summary>
public abstract class ReportsCalendarPageTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<string> WordsAsync(Visitor visitor, string path) => string.Join(' ', (await visitor.PageAsync(path)).Text().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<string> BodyAsync(Visitor visitor, string path)
    {
        using var answer = await visitor.GetAsync(path);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {(int)answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync(Cancel);
    }

    /// <summary>A board that receives three things, with a meeting held and one to come, and a report of an action's monitoring that was made.</summary>
    private Task<Guid> ArrangeAsync() => product.InScopeAsync(async (_, db) =>
    {
        if (await db.Boards.FirstOrDefaultAsync(each => each.Name == "Calendar board", Cancel) is { } there) { return there.Id; }
        var actor = new Actor { Account = product.Council.Accounts[Role.PerformanceOfficer], Post = "Head of Performance", At = product.Clock.GetUtcNow(), Today = TestClock.Today, Roles = [Role.PerformanceOfficer] };
        RegularReport Receives(int key, string what, DateOnly due) => new() { Key = key, What = what, EveryMonths = 12, FirstDue = due, Post = product.Council.HeadOfConsultation };
        var board = new Board { Id = Guid.CreateVersion7(), Name = "Calendar board", Type = BoardType.Officers, Receives = [Receives(1, "Complaints of the year", new(2026, 10, 1)), Receives(2, "Pay of one officer", new(2026, 10, 1)), Receives(3, "Safety in winter", new(2026, 11, 1)), Receives(4, "Budget to come", new(2027, 2, 1))] };
        AgendaItem Item(int key, string title, string exempt = "") => new() { Key = key, Kind = ItemKind.Report, Title = title, ExemptBecause = exempt };
        var held = new Meeting { Id = Guid.CreateVersion7(), BoardId = board.Id, On = new(2026, 10, 12), State = MeetingState.Held, Items = [Item(1, "Complaints of the year"), Item(2, "Pay of one officer", "It names somebody")] };
        var cancelled = new Meeting { Id = Guid.CreateVersion7(), BoardId = board.Id, On = new(2026, 11, 9), State = MeetingState.Cancelled, CancelledBecause = "Snow" };
        db.AddRange(board, held, cancelled);
        Assert.Null(await db.CommitAsync([new BoardAdded(board.Ref), new MeetingPlanned(held.RefOf(board), held.On), new MeetingPlanned(cancelled.RefOf(board), cancelled.On)], Submission.Of(actor), Cancel));

        var action = await db.Actions.SingleAsync(each => each.Code == "CEA1", Cancel);
        PostChart chart = new([.. db.Posts], [.. db.Services]);
        var reported = action.Report(new RouteReport(1, new(2026, 9, 14), true, "Minute 12"), new(2026, 11, 3), actor, chart);
        Assert.Empty(reported.Problems);
        Assert.Null(await db.CommitAsync([reported.Value!], Submission.Of(actor), Cancel));
        return board.Id;
    });

    [Fact]
    public async Task The_calendar_says_who_gets_what_when_and_where_it_stands_and_goes_into_files()
    {
        var board = await ArrangeAsync();
        var (member, clerk) = (await product.VisitAsync(Role.Member), await product.VisitAsync(Role.Clerk));
        Assert.Contains("/reports/calendar", (await member.PageAsync("/reports")).QuerySelectorAll("a").Select(link => link.GetAttribute("href")));

        var page = await member.PageAsync("/reports/calendar");
        string Row(string what) => string.Join(' ', page.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent.Contains(what, StringComparison.Ordinal)).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("Reports calendar 2026/27", page.Text(), StringComparison.Ordinal);
        foreach (var (what, said) in new[] { ("Complaints of the year", new[] { "12 October 2026", "Calendar board", "Head of Consultation", "Issued" }), ("Safety in winter", ["1 November 2026", "Late by 22 days"]), ("Budget to come", ["1 February 2027", "Not yet", "No meeting is known that takes it"]) })
        {
            foreach (var each in said) { Assert.Contains(each, Row(what), StringComparison.Ordinal); }
        }

        var monitoring = page.QuerySelectorAll("tbody tr").Where(row => row.TextContent.Contains("Annual report to County Council", StringComparison.Ordinal)).Select(row => row.TextContent).ToList();
        Assert.Single(monitoring, row => row.Contains("Minute 12", StringComparison.Ordinal) && row.Contains("Issued", StringComparison.Ordinal));
        Assert.Single(monitoring, row => row.Contains("Late by 20 days", StringComparison.Ordinal) && row.Contains("monitoring every 12 months", StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll("a"), link => link.GetAttribute("href") == $"/boards/{board}");
        Assert.Contains("Snow", page.Text(), StringComparison.Ordinal);

        // Months say what is in them before they are opened.
        Assert.Contains("November 2026", page.QuerySelector("#m11 summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("late", page.QuerySelector("#m11 summary .status, #m11 summary [class*=status]")!.TextContent, StringComparison.Ordinal);
        Assert.True(page.QuerySelector("#m11")!.HasAttribute("open"));

        // Filters hold on the page and in every file of it.
        var late = await WordsAsync(member, $"/reports/calendar?year=2026-27&board={board}&show=late");
        Assert.Contains("Safety in winter", late, StringComparison.Ordinal);
        Assert.DoesNotContain("Complaints of the year", late, StringComparison.Ordinal);
        Assert.Contains("Nothing answers to this", await WordsAsync(member, "/reports/calendar?for=Public&kind=Briefing"), StringComparison.Ordinal);
        Assert.Contains("Reports calendar 2026/27", await WordsAsync(member, "/reports/calendar?year=soon&for=Nobody&board=x&kind=9"), StringComparison.Ordinal);
        Assert.DoesNotContain("Complaints of the year", await WordsAsync(member, "/reports/calendar?year=2024-25"), StringComparison.Ordinal);
        var csv = await BodyAsync(member, $"/reports/calendar.csv?board={board}");
        Assert.Contains("2026-10-12,Complaints of the year,Regular report to a board,Head of Consultation,A board,Calendar board", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("Minute 12", csv, StringComparison.Ordinal);
        foreach (var format in new[] { "xlsx", "ods" }) { Assert.NotEmpty(await BodyAsync(member, $"/reports/calendar.{format}")); }
        var ics = await BodyAsync(member, $"/reports/calendar.ics?board={board}");
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", ics, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Safety in winter: Calendar board", ics, StringComparison.Ordinal);

        // What is exempt is named to those alone who read it, on the page and in the files.
        foreach (var words in new[] { page.Text(), csv, ics }) { Assert.DoesNotContain("Pay of one officer", words, StringComparison.Ordinal); }
        Assert.Contains("Pay of one officer", await WordsAsync(clerk, "/reports/calendar"), StringComparison.Ordinal);
        Assert.Contains("Pay of one officer", await BodyAsync(clerk, "/reports/calendar.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_reads_the_calendar_as_far_as_its_token_opens_what_it_is_made_from()
    {
        await ArrangeAsync();
        var program = await product.ProgramAsync(Role.Member, [KeyRoom.Reports], mayWrite: false);
        var late = (await program.ReadAsync("/api/v1/reports/calendar?year=2026/27&late=true&kind=Regular"))["items"]!.AsArray();
        Assert.Contains(late, row => ((string?)row!["what"], (string?)row["state"], (int)row["daysLate"]!) == ("Safety in winter", "Late", 22));
        Assert.DoesNotContain("Pay of one officer", (await program.ReadAsync("/api/v1/reports/calendar?size=2000")).ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, await program.StatusAsync("/api/v1/reports/calendar?year=soon"));
        var plans = await product.ProgramAsync(Role.Member, [KeyRoom.Plans], mayWrite: false);
        Assert.Equal(HttpStatusCode.Forbidden, await plans.StatusAsync("/api/v1/reports/calendar"));
        Assert.Equal(HttpStatusCode.Unauthorized, await product.CreateClient().StatusAsync("/api/v1/reports/issued"));
    }

    [Fact]
    public async Task Whoever_may_not_is_refused_and_a_partner_sees_nothing_of_boards()
    {
        await ArrangeAsync();
        var outsider = await product.VisitAsync(Role.RoomInspector);
        foreach (var path in new[] { "/reports/calendar", "/reports/calendar.csv", "/reports/calendar.ics", "/reports/issued", "/reports/issued.csv" })
        {
            using var answer = await outsider.GetAsync(path);
            Assert.Equal((path, HttpStatusCode.Forbidden), (path, answer.StatusCode));
        }

        var partner = await WordsAsync(await product.VisitAsync(Role.Partner), "/reports/calendar");
        Assert.DoesNotContain("Calendar board", partner, StringComparison.Ordinal);
        Assert.DoesNotContain("Complaints of the year", partner, StringComparison.Ordinal);
        Assert.DoesNotContain("Minute 12", partner, StringComparison.Ordinal);
    }
}
