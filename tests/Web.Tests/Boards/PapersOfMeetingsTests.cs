using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Boards;

public sealed class SqlitePapersOfMeetingsTests(SqliteProduct product) : PapersOfMeetingsTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresPapersOfMeetingsTests(PostgresProduct product) : PapersOfMeetingsTests(product), IClassFixture<PostgresProduct>;

/// <summary>What a board is for and receives, its forward plan, the papers of its meetings, the pack, and what of it members see.</summary>
public abstract class PapersOfMeetingsTests(Product product)
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

    private static async Task<string> RefusedAsync(Visitor visitor, string path, string form, Dictionary<string, string?> values)
    {
        using var answer = await visitor.SendAsync(await visitor.PageAsync(path), form, values);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        return Words(await visitor.ReadAsync(answer));
    }

    private async Task<string> BoardAsync(string name)
    {
        var keeper = await product.VisitAsync(Role.Administrator);
        return await SendAsync(keeper, "/boards/new", "main form[method=post]", new(Day("Receives[0].FirstDue", TestClock.Today.AddDays(5)))
        {
            ["Name"] = name,
            ["Type"] = nameof(BoardType.Officers),
            ["MeetsEveryMonths"] = "3",
            ["Members"] = "Head of Highways\nTreasurer",
            ["Quorum"] = "2",
            ["Terms"] = "It looks at what is off course.",
            ["Chair"] = $"{product.Council.HeadOfConsultation}",
            ["Receives[0].What"] = $"Performance for {name}",
            ["Receives[0].EveryMonths"] = "3",
            ["Receives[0].Post"] = $"{product.Council.HeadOfHighways}",
        });
    }

    private static async Task<string> MeetingAsync(Visitor clerk, string board, DateOnly on) =>
        await SendAsync(clerk, "/boards/meetings/new", "main form[method=post]", new(Day("On", on)) { ["Board"] = board.Split('/')[^1] });

    [Fact]
    public async Task A_board_says_what_it_is_for_who_is_in_it_and_what_it_receives()
    {
        var board = await BoardAsync("Form board");
        var keeper = await product.VisitAsync(Role.Administrator);
        Assert.Contains("Give a number from 1 to 2", await RefusedAsync(keeper, board, "main form[action*='handler=Change']", new() { ["Quorum"] = "3" }), StringComparison.Ordinal);
        Assert.Contains("Treasurer is in the list twice", await RefusedAsync(keeper, board, "main form[action*='handler=Change']", new() { ["Members"] = "Treasurer\nTreasurer" }), StringComparison.Ordinal);
        Assert.Contains("is not a date", await RefusedAsync(keeper, board, "main form[action*='handler=Change']", new() { ["Receives[0].FirstDue.Day"] = "32" }), StringComparison.Ordinal);
        foreach (var role in new[] { Role.Administrator, Role.Member, Role.Partner })
        {
            var page = Words(await (await product.VisitAsync(role)).PageAsync(board));
            foreach (var said in new[] { "It looks at what is off course.", "Treasurer", "2 members", "Head of Consultation chairs it and is not among its members.", "Performance for Form board", "Quarterly, from Head of Highways" }) { Assert.Contains(said, page, StringComparison.Ordinal); }
        }

        await SendAsync(keeper, board, "main form[action*='handler=Change']", new() { ["Receives[0].What"] = "", ["Members"] = "Head of Consultation", ["Quorum"] = "" });
        var changed = Words(await (await product.VisitAsync(Role.Member)).PageAsync(board));
        Assert.DoesNotContain("It receives regularly", changed, StringComparison.Ordinal);
        Assert.DoesNotContain("is not among its members", changed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_forward_plan_says_what_each_board_receives_and_the_agenda_takes_it()
    {
        var (board, clerk) = (await BoardAsync("Plan board"), await product.VisitAsync(Role.Clerk));
        var on = TestClock.Today.AddDays(14);
        var meeting = await MeetingAsync(clerk, board, on);
        await SendAsync(clerk, "/boards/cases/new", "main form[method=post]", new() { ["Subject"] = "Letters that nobody answers", ["BoardId"] = board.Split('/')[^1], ["Reason"] = "They lie for weeks" });
        foreach (var path in new[] { $"/boards/forward-plan?board={board.Split('/')[^1]}", "/boards/forward-plan", board })
        {
            var page = Words(await (await product.VisitAsync(Role.Member)).PageAsync(path));
            foreach (var said in new[] { "Letters that nobody answers", "Performance for Plan board", "Reporting calendar: Quarterly; from Head of Highways", "expected by its cycle" }) { Assert.Contains(said, page, StringComparison.Ordinal); }
        }

        await SendAsync(clerk, meeting, "main form[action='?handler=Fill']", []);
        var agenda = Words(await clerk.PageAsync(meeting));
        Assert.Contains("Performance for Plan board", agenda, StringComparison.Ordinal);
        Assert.Contains("Letters that nobody answers", agenda, StringComparison.Ordinal);
        using var partner = await (await product.VisitAsync(Role.Partner)).GetAsync("/boards/forward-plan");
        Assert.Equal(HttpStatusCode.Forbidden, partner.StatusCode);
    }

    [Fact]
    public async Task Papers_are_asked_for_given_by_the_post_and_go_out_in_the_pack()
    {
        var (board, clerk, lead) = (await BoardAsync("Pack board"), await product.VisitAsync(Role.Clerk), await product.VisitAsync(Role.Lead));
        var meeting = await MeetingAsync(clerk, board, TestClock.Today.AddDays(21));
        await SendAsync(clerk, meeting, "main form[action='?handler=Add']", new() { ["Title"] = "Letters" });
        await SendAsync(clerk, meeting, "main form[action='?handler=Add']", new() { ["Title"] = "A named person", ["ExemptBecause"] = "Paragraph 2" });
        var papers = $"{meeting}/papers";
        Assert.Contains("Say what the paper is to be about", await RefusedAsync(clerk, papers, "main form[action*='handler=Ask']", new() { ["Key"] = "1" }), StringComparison.Ordinal);
        foreach (var (key, title, post) in new[] { ("1", "How many lie", product.Council.HeadOfConsultation), ("1", "What it costs", product.Council.HeadOfHighways), ("2", "Secret paper", product.Council.HeadOfHighways) })
        {
            await SendAsync(clerk, papers, "main form[action*='handler=Ask']", new() { ["Key"] = key, ["PaperTitle"] = title, ["PaperPost"] = $"{post}" });
        }

        Assert.Contains("5 clear working days before the meeting", Words(await clerk.PageAsync(papers)), StringComparison.Ordinal);
        Assert.Contains("What it costs", Words(await lead.PageAsync("/boards/papers")), StringComparison.Ordinal);
        using (var member = await (await product.VisitAsync(Role.Member)).GetAsync("/boards/papers")) { Assert.Equal(HttpStatusCode.Forbidden, member.StatusCode); }
        // The lead holds the post of the first paper and not that of the second.
        var first = (await lead.PageAsync("/boards/papers")).QuerySelectorAll("main a").Single(link => link.TextContent.Contains("It came: How many lie", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.DoesNotContain((await lead.PageAsync("/boards/papers")).QuerySelectorAll("main a"), link => link.TextContent.Contains("It came: What it costs", StringComparison.Ordinal));
        Assert.Null((await lead.PageAsync(first.Replace("papers/1", "papers/2", StringComparison.Ordinal))).QuerySelector("main form[method=post]"));
        Assert.Contains("Give the words of the paper", await RefusedAsync(lead, first, "main form[method=post]", new() { ["PaperWords"] = " " }), StringComparison.Ordinal);
        await SendAsync(lead, first, "main form[method=post]", new() { ["PaperWords"] = "Forty letters lie.\r\n\r\nThe oldest is of May." });
        await SendAsync(clerk, $"{meeting}/items/2/papers/1", "main form[method=post]", new() { ["PaperWords"] = "Secret words" });
        Assert.Contains("The oldest is of May.", Words(await (await product.VisitAsync(Role.Member)).PageAsync(first)), StringComparison.Ordinal);
        using (var exempt = await (await product.VisitAsync(Role.Member)).GetAsync($"{meeting}/items/2/papers/1")) { Assert.Equal(HttpStatusCode.NotFound, exempt.StatusCode); }

        foreach (var visitor in new[] { clerk, await product.VisitAsync(Role.Member) })
        {
            using var word = await visitor.GetAsync($"{meeting}/pack.docx");
            using var package = WordprocessingDocument.Open(new MemoryStream(await word.Content.ReadAsByteArrayAsync(Cancel)), false);
            Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package, Cancel).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
            var marks = package.MainDocumentPart!.Document!.Body!.Descendants<BookmarkStart>().Select(mark => mark.Name!.Value!).ToHashSet();
            Assert.Equal(["agenda", "item_1", "paper_1_1"], package.MainDocumentPart.Document.Body.Descendants<Hyperlink>().Select(link => link.Anchor!.Value!));
            Assert.True(marks.IsSupersetOf(["agenda", "item_1", "paper_1_1"]));
            using var html = await visitor.GetAsync($"{meeting}/pack.html");
            var page = new HtmlParser().ParseDocument(await html.Content.ReadAsStringAsync(Cancel));
            Assert.All(page.QuerySelectorAll("nav a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
            foreach (var text in new[] { package.MainDocumentPart.Document.Body.InnerText, page.Body!.TextContent })
            {
                foreach (var said in new[] { "Forty letters lie.", "The oldest is of May.", "One item was exempt", "Papers that are not here yet", "What it costs, from Head of Highways, due" }) { Assert.Contains(said, text, StringComparison.Ordinal); }
                foreach (var hidden in new[] { "Secret", "A named person", "Paragraph 2" }) { Assert.DoesNotContain(hidden, text, StringComparison.Ordinal); }
            }
        }

        using (var pdf = await clerk.GetAsync($"{meeting}/pack.pdf"))
        {
            // Chromium writes the catalogue of a PDF as it is: tags for screen readers, headings as bookmarks.
            var written = Encoding.Latin1.GetString(await pdf.Content.ReadAsByteArrayAsync(Cancel));
            Assert.StartsWith("%PDF-", written, StringComparison.Ordinal);
            Assert.Contains("/StructTreeRoot", written, StringComparison.Ordinal);
            Assert.Contains("/Outlines", written, StringComparison.Ordinal);
        }

        // Papers are out: whoever moves the meeting says that those who have them were told.
        Assert.Contains("Papers of this meeting went out.", await RefusedAsync(clerk, meeting, "main form[action='?handler=Move']", Day("On", TestClock.Today.AddDays(22))), StringComparison.Ordinal);
        await SendAsync(clerk, meeting, "main form[action='?handler=Move']", new(Day("On", TestClock.Today.AddDays(22))) { ["AreTold"] = "true" });
        var told = await product.InScopeAsync((_, db) => db.History.AsNoTracking().Where(entry => entry.Event == nameof(MeetingMoved)).Select(entry => entry.Said).ToListAsync(Cancel));
        Assert.Contains("Papers had gone out; those who have them were told.", told);
        // The words of a paper are in the chain of History.
        var given = await product.InScopeAsync((_, db) => db.History.AsNoTracking().Where(entry => entry.Event == nameof(MeetingPaperGiven)).Select(entry => entry.After).ToListAsync(Cancel));
        Assert.Contains(given, after => after.Contains("Forty letters lie.", StringComparison.Ordinal));
        await SendAsync(clerk, papers, "main form[action*='handler=Drop']", []);
        Assert.DoesNotContain("What it costs", Words(await clerk.PageAsync(papers)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pack_of_forty_papers_is_written_whole()
    {
        var (board, clerk) = (await BoardAsync("Thick board"), await product.VisitAsync(Role.Clerk));
        var meeting = await MeetingAsync(clerk, board, TestClock.Today.AddDays(28));
        var id = Guid.Parse(meeting.Split('/')[^1]);
        await product.InScopeAsync(async (_, db) =>
        {
            var found = await db.Meetings.SingleAsync(each => each.Id == id, Cancel);
            var texts = Enumerable.Range(1, 40).Select(number => new PaperText { Id = Guid.CreateVersion7(), MeetingId = id, Words = string.Join("\n\n", Enumerable.Repeat($"Paper {number} says what a paper says, at length and in whole sentences.", 250)) }).ToList();
            found.Items = [.. texts.Index().Select(each => new AgendaItem { Key = each.Index + 1, Kind = ItemKind.Other, Title = $"Item {each.Index + 1}", Papers = [new() { Number = 1, Title = $"Paper {each.Index + 1}", Due = found.On, GivenOn = TestClock.Today, TextId = each.Item.Id }] })];
            db.PaperTexts.AddRange(texts);
            return await db.CommitAsync([new AgendaChanged(new("meeting", id, "Thick board"), ["Forty papers"])], Store.History.Submission.Of(new Actor { Account = Guid.Empty, Post = "Test", At = product.Clock.GetUtcNow(), Today = TestClock.Today }), Cancel);
        });
        foreach (var format in new[] { "docx", "html" })
        {
            using var answer = await clerk.GetAsync($"{meeting}/pack.{format}");
            var length = (await answer.Content.ReadAsByteArrayAsync(Cancel)).Length;
            Assert.True(answer.StatusCode == HttpStatusCode.OK && length > 10_000, $"{format}: {answer.StatusCode}, {length} bytes");
        }
    }

    [Fact]
    public async Task Members_see_the_agenda_of_a_meeting_until_its_minutes_are_approved()
    {
        var (board, clerk, member) = (await BoardAsync("Minutes board"), await product.VisitAsync(Role.Clerk), await product.VisitAsync(Role.Member));
        await SendAsync(clerk, "/boards/cases/new", "main form[method=post]", new() { ["Subject"] = "Bins that overflow", ["BoardId"] = board.Split('/')[^1], ["Reason"] = "Streets smell" });
        var meeting = await MeetingAsync(clerk, board, TestClock.Today.AddDays(-7));
        await SendAsync(clerk, meeting, "main form[action='?handler=Add']", new() { ["Title"] = "A talk" });
        await SendAsync(clerk, meeting, "main form[action='?handler=Fill']", []);
        await HoldAsync(clerk, meeting);
        var page = await clerk.PageAsync(meeting);
        string Item(string title) => page.QuerySelectorAll("tbody th a").First(each => each.TextContent == title).GetAttribute("href")!;
        await SendAsync(clerk, Item("A talk"), "#note", new() { ["Notes"] = "Talked at length", ["Decision"] = nameof(DecisionKind.Approved), ["Words"] = "It may be held" });
        await SendAsync(clerk, Item("Bins that overflow"), "#hear", new(Day("Form.Promises[0].By", TestClock.Today.AddDays(90)))
        {
            ["Form.Presenter"] = "Head of Waste",
            ["Form.Discussion"] = "Crews are short",
            ["Form.Decision"] = nameof(DecisionKind.Accepted),
            ["Form.Words"] = "More crews",
            ["Form.Recommendations[0].Words"] = "Hire ten people",
            ["Form.Recommendations[0].Money"] = "460,000",
            ["Form.Recommendations[0].IsYearly"] = "true",
            ["Form.Recommendations[0].Condition"] = "money is found",
            ["Form.Promises[0].Words"] = "No bin overflows",
            ["Form.Promises[0].Who"] = "Head of Waste",
        });
        var found = (await clerk.PageAsync(meeting)).QuerySelectorAll("main a[href^='/boards/cases/']").Select(link => link.GetAttribute("href")!).FirstOrDefault() ?? (await clerk.PageAsync("/boards/cases")).QuerySelectorAll("tbody th a").First(link => link.TextContent.Contains("Bins that overflow", StringComparison.Ordinal)).GetAttribute("href")!;
        string[] minutes = ["Talked at length", "Crews are short", "Treasurer"], decisions = ["It may be held", "More crews"];

        async Task<string> AllAsync(Visitor visitor)
        {
            using var paper = await visitor.GetAsync($"{meeting}/paper.html");
            return $"{Words(await visitor.PageAsync(meeting))} {Words(await visitor.PageAsync(found))} {Words(await visitor.PageAsync("/boards/cases"))} {await paper.Content.ReadAsStringAsync(Cancel)}";
        }

        var before = await AllAsync(member);
        Assert.Contains("Its minutes are a draft until a later meeting approves them", before, StringComparison.Ordinal);
        foreach (var hidden in minutes.Concat(decisions).Append("Hire ten people").Append("No bin overflows")) { Assert.DoesNotContain(hidden, before, StringComparison.Ordinal); }
        using (var none = await member.GetAsync($"{meeting}/decisions.docx")) { Assert.Equal(HttpStatusCode.NotFound, none.StatusCode); }
        var clerks = await AllAsync(clerk);
        foreach (var seen in minutes.Concat(decisions)) { Assert.Contains(seen, clerks, StringComparison.Ordinal); }

        using var record = await clerk.GetAsync($"{meeting}/decisions.html");
        var text = new HtmlParser().ParseDocument(await record.Content.ReadAsStringAsync(Cancel)).Body!.TextContent;
        foreach (var said in new[] { "Decision: Approved. It may be held", "Decision: Accepted as suitable action. More crews", "Presented by Head of Waste.", "1. Hire ten people (at most £460,000 a year), on condition: money is found", "No bin overflows, by" }) { Assert.Contains(said, text, StringComparison.Ordinal); }
        Assert.DoesNotContain("Crews are short", text, StringComparison.Ordinal);

        var next = await MeetingAsync(clerk, board, TestClock.Today);
        await HoldAsync(clerk, next);
        await SendAsync(clerk, next, "main form[action='?handler=Approve']", []);
        var after = await AllAsync(member);
        foreach (var seen in minutes.Concat(decisions).Append("Hire ten people").Append("No bin overflows")) { Assert.Contains(seen, after, StringComparison.Ordinal); }
        using var given = await member.GetAsync($"{meeting}/decisions.docx");
        Assert.Equal(HttpStatusCode.OK, given.StatusCode);
    }

    private static Task<string> HoldAsync(Visitor clerk, string meeting) => SendAsync(clerk, meeting, "main form[action='?handler=Hold']", new() { ["Attendance[0].Who"] = "Head of Highways", ["Attendance[0].IsMember"] = "true", ["Attendance[0].IsPresent"] = "true", ["Attendance[1].Who"] = "Treasurer", ["Attendance[1].IsMember"] = "true", ["Attendance[1].IsPresent"] = "true" });
}
