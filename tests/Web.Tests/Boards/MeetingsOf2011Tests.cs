using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GoldenThread.Documents;
using GoldenThread.Documents.Reading;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Boards;

public sealed class SqliteMeetingsOf2011Tests(SqliteProduct product) : MeetingsOf2011Tests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresMeetingsOf2011Tests(PostgresProduct product) : MeetingsOf2011Tests(product), IClassFixture<PostgresProduct>;

/// <summary>The meetings of August 2011 of which a real briefing tells, entered as a clerk would enter them: the briefing that the product writes carries every fact of the real one.</summary>
public abstract class MeetingsOf2011Tests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static readonly Dictionary<string, DecisionKind> Decisions = new()
    {
        ["accepted as suitable actions"] = DecisionKind.Accepted,
        ["supported and referred"] = DecisionKind.SupportedAndReferred,
        ["proactive strategy to be developed"] = DecisionKind.SupportedAndReferred,
        ["approved"] = DecisionKind.Approved,
        ["agreed"] = DecisionKind.Approved,
        ["concept agreed"] = DecisionKind.AgreedInConcept,
        ["must be completely rewritten"] = DecisionKind.RewriteAndBringBack,
        ["carried over"] = DecisionKind.CarriedOver,
        ["?"] = DecisionKind.Unclear,
        ["noted"] = DecisionKind.Noted,
        ["storyboard strongly endorsed"] = DecisionKind.Accepted,
    };

    private static readonly Dictionary<string, string> Boards = new() { ["Performance Assurance Team"] = "PAT", ["Delivery Assurance Team"] = "DAT", ["CMT"] = "CMT", ["Cabinet Members"] = "" };

    private static IEnumerable<string> Leaves(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(each => Leaves(each.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Leaves),
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Number => [element.GetRawText()],
        _ => [],
    };

    private static string Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static IEnumerable<string> Many(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(each => each.GetString()!) : [value.GetString()!] : [];

    private static string Words(IHtmlDocument page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Day(Dictionary<string, string?> form, string field, string? day)
    {
        if (day?.Split('-') is not [var year, var month, var date]) { return; }
        (form[$"{field}.Day"], form[$"{field}.Month"], form[$"{field}.Year"]) = (date, month, year);
    }

    private static async Task<IHtmlDocument> SendAsync(Visitor visitor, string path, string form, Dictionary<string, string?> values)
    {
        using var answer = await visitor.SendAsync(await visitor.PageAsync(path), form, values);
        var page = await visitor.ReadAsync(answer);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{path}: {(int)answer.StatusCode} {Words(page)}");
        return page;
    }

    private Task<Dictionary<string, Guid>> BoardsAsync() => product.InScopeAsync(async (services, db) =>
    {
        var made = new Dictionary<string, Guid>();
        foreach (var (name, acronym) in Boards)
        {
            var board = new Board { Id = Guid.CreateVersion7(), Name = name, Acronym = acronym, Type = BoardType.Officers };
            db.Boards.Add(board);
            made[name] = board.Id;
        }

        var by = Store.History.Submission.Of(new Actor { Account = Guid.Empty, Post = "Test", At = product.Clock.GetUtcNow(), Today = TestClock.Today });
        Assert.Null(await db.CommitAsync([.. made.Select(each => new BoardAdded(new("board", each.Value, each.Key)))], by, Cancel));
        return made;
    });

    [Fact]
    public async Task The_briefing_carries_every_fact_of_the_real_one_and_flags_what_it_contradicts()
    {
        using var facts = JsonDocument.Parse(await File.ReadAllTextAsync(Shared.Path("real/pat-dat-briefing-2011.facts.json"), Cancel));
        var clerk = await product.VisitAsync(Role.Clerk);
        var boards = await BoardsAsync();
        List<string> meetings = [];
        foreach (var meeting in facts.RootElement.GetProperty("meetings").EnumerateArray()) { meetings.Add(await MeetAsync(clerk, meeting, boards)); }

        var head = facts.RootElement.GetProperty("briefing");
        Dictionary<string, string?> typed = new() { ["To"] = Text(head, "to"), ["AlsoFor"] = Text(head, "alsoFor"), ["From"] = string.Join(';', Many(head, "from")), ["Subject"] = Text(head, "subject"), ["Basis"] = Said(Text(head, "basis")) };
        using var made = await clerk.SendAsync(await clerk.PageAsync($"/boards/briefings/new?{string.Join('&', meetings.Select(id => $"meeting={id}"))}"), "main form[method=post]", typed);
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        var path = made.Headers.Location!.ToString();
        var draft = Words(await clerk.PageAsync(path));
        Assert.Contains("What was decided is not clear from the record and must be found out before this is issued. called in as 91d, but '69b and 100' are said to come back", draft, StringComparison.Ordinal);

        // What waits is found again without anybody remembering it, and a case whose decision nobody knows is late.
        var cases = Words(await clerk.PageAsync("/boards/cases"));
        foreach (var waits in new[] { "identify sources of £460k", "terms of reference of the review", "what was decided on 9 August 2011" }) { Assert.Contains(waits, cases, StringComparison.Ordinal); }

        // Members see nothing of it before it is issued, nor what draft minutes say.
        var member = await product.VisitAsync(Role.Member);
        using (var hidden = await member.GetAsync(path)) { Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode); }
        using (var hidden = await member.GetAsync($"{path}/paper.docx")) { Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode); }
        Assert.DoesNotContain("identify sources of £460k", Words(await member.PageAsync("/boards/cases")), StringComparison.Ordinal);

        await IssueAsync(clerk, path, facts.RootElement, meetings);
        using var answer = await clerk.GetAsync($"{path}/paper.docx");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var document = DocumentReader.Read(new MemoryStream(await answer.Content.ReadAsByteArrayAsync(Cancel)), "briefing.docx").Document!;
        var word = string.Join(' ', document.Parts.SelectMany(part => part is DocumentParagraph paragraph ? [paragraph.Text] : ((DocumentTable)part).Rows.SelectMany(row => row.Cells).Select(cell => cell.Text)).SelectMany(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        using var html = await member.GetAsync($"{path}/paper.html");
        var web = string.Join(' ', new HtmlParser().ParseDocument(await html.Content.ReadAsStringAsync(Cancel)).Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var text in new[] { word, web })
        {
            var missing = Leaves(head).Concat(facts.RootElement.GetProperty("meetings").EnumerateArray().SelectMany(Facts)).Where(fact => !text.Contains(Said(fact), StringComparison.OrdinalIgnoreCase)).ToList();
            Assert.True(missing.Count == 0, $"{string.Join('\n', missing)}\n\n{text}");
            Assert.Contains("Members asked that this be put first.", text, StringComparison.Ordinal);
            Assert.Matches("Digest of the record: [0-9a-f]{64} History anchor [0-9]+: [0-9a-f]{64}", text);
        }

        // Once it was issued, members know what was decided, and nothing in it changes any more.
        Assert.Contains("identify sources of £460k", Words(await member.PageAsync("/boards/cases")), StringComparison.Ordinal);
        Assert.Contains(Text(head, "subject"), Words(await member.PageAsync("/boards/briefings")), StringComparison.Ordinal);
        var issued = await clerk.PageAsync(path);
        Assert.Null(issued.QuerySelector("main form[method=post]"));
    }

    /// <summary>Edits a section, clears up what was not clear, reads what the record says of it now, and issues the briefing.</summary>
    private static async Task IssueAsync(Visitor clerk, string path, JsonElement facts, List<string> meetings)
    {
        var page = await clerk.PageAsync(path);
        var edit = page.QuerySelectorAll("main a[href*='?key=']").ElementAt(1).GetAttribute("href")!.Split('#')[0];
        var form = await clerk.PageAsync(edit);
        var words = form.QuerySelector("textarea[name=Words]")!.TextContent;
        await SendAsync(clerk, edit, "main form[action*='handler=Edit']", new() { ["Words"] = $"{words}\n\nMembers asked that this be put first." });
        Assert.Contains("1 section is edited", Words(await clerk.PageAsync(path)), StringComparison.Ordinal);

        using (var refused = await clerk.SendAsync(await clerk.PageAsync(path), "main form[action*='handler=Issue']", [])) { Assert.Contains("What was decided is not clear from the record", Words(await clerk.ReadAsync(refused)), StringComparison.Ordinal); }
        foreach (var (meeting, id) in facts.GetProperty("meetings").EnumerateArray().Zip(meetings))
        {
            foreach (var item in meeting.GetProperty("items").EnumerateArray().Where(item => IsCase(item) && Kind(item) == DecisionKind.Unclear))
            {
                var link = (await clerk.PageAsync($"/boards/meetings/{id}")).QuerySelectorAll("tbody th a").First(each => each.TextContent == Text(item, "subject")).GetAttribute("href")!;
                await SendAsync(clerk, link, "#hear", new() { ["Form.Decision"] = nameof(DecisionKind.CommentsFedBack), ["Form.Words"] = $"{Text(item, "contradiction")}; the clerk found out that 91d was meant" });
            }
        }

        using (var refused = await clerk.SendAsync(await clerk.PageAsync(path), "main form[action*='handler=Issue']", [])) { Assert.Contains("The record has changed since", Words(await clerk.ReadAsync(refused)), StringComparison.Ordinal); }
        while ((await clerk.PageAsync(path)).QuerySelector("main form[action*='handler=Read']") is not null)
        {
            using var taken = await clerk.SendAsync(await clerk.PageAsync(path), "main form[action*='handler=Read']", new() { ["Takes"] = "true" });
            Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        }

        await SendAsync(clerk, path, "main form[action*='handler=Issue']", []);
        Assert.Contains("Issued on", Words(await clerk.PageAsync(path)), StringComparison.Ordinal);
    }

    /// <summary>The leaves of a meeting that are facts and not this file's own words for how they were entered.</summary>
    private static IEnumerable<string> Facts(JsonElement meeting) => Leaves(meeting).Where(leaf => leaf is not ("measure" or "management standard" or "programme" or "saving" or "note" or "discussion" or "?" or "absent" or "unavailable" or "2011-09" or "CMT"));

    private static async Task<string> MeetAsync(Visitor clerk, JsonElement meeting, Dictionary<string, Guid> boards)
    {
        var (board, on) = (boards[Text(meeting, "board")], Text(meeting, "date"));
        foreach (var item in meeting.GetProperty("items").EnumerateArray().Where(IsCase))
        {
            Dictionary<string, string?> called = new() { ["Subject"] = Text(item, "subject"), ["BoardId"] = board.ToString(), ["Reason"] = Reason(meeting, item), ["Presenter"] = Text(item, "presenter") };
            await SendAsync(clerk, "/boards/cases/new", "main form[method=post]", called);
        }

        Dictionary<string, string?> planned = new() { ["Board"] = board.ToString() };
        Day(planned, "On", on);
        using var made = await clerk.SendAsync(await clerk.PageAsync("/boards/meetings/new"), "main form[method=post]", planned);
        var path = made.Headers.Location!.ToString();
        foreach (var item in meeting.GetProperty("items").EnumerateArray().Where(item => !IsCase(item))) { await SendAsync(clerk, path, "main form[action='?handler=Add']", new() { ["Title"] = Text(item, "subject") }); }
        await SendAsync(clerk, path, "main form[action='?handler=Fill']", []);
        await SendAsync(clerk, path, "main form[action='?handler=Hold']", new() { ["Attendance[0].Who"] = "Managing Director", ["Attendance[0].IsMember"] = "true", ["Attendance[0].IsPresent"] = "true" });
        var page = await clerk.PageAsync(path);
        foreach (var item in meeting.GetProperty("items").EnumerateArray())
        {
            var link = page.QuerySelectorAll("tbody th a").First(each => each.TextContent == Text(item, "subject")).GetAttribute("href")!;
            if (IsCase(item)) { await SendAsync(clerk, link, "#hear", Hearing(item, board, boards, on)); }
            else { await SendAsync(clerk, link, "#note", new() { ["Notes"] = Told(item), ["Decision"] = Kind(item).ToString(), ["Words"] = Text(item, "outcome") }); }
        }

        return path.Split('/')[^1];
    }

    private static bool IsCase(JsonElement item) => Text(item, "kind") is not ("note" or "discussion");

    private static string Reason(JsonElement meeting, JsonElement item) => $"{(Text(item, "reason") is { Length: > 0 } reason ? reason : item.TryGetProperty("calledBack", out _) ? "red; called back in for closer scrutiny" : "on the agenda")} ({(Text(meeting, "source") is { Length: > 0 } source ? source : "rating " + Text(item, "rating"))})";

    private static DecisionKind Kind(JsonElement item) => Decisions.First(each => Text(item, "outcome").StartsWith(each.Key, StringComparison.Ordinal)).Value;

    /// <summary>What the paper tells of an item, in sentences.</summary>
    private static string Told(JsonElement item)
    {
        List<string> told = [];
        if (item.TryGetProperty("facts", out var known)) { told.AddRange(known.EnumerateObject().Select(each => $"{each.Name}: {string.Join("; ", Leaves(each.Value))}.")); }
        if (Text(item, "cause") is { Length: > 0 } cause) { told.Add($"Cause: {cause}."); }
        if (Text(item, "target") is { Length: > 0 } target) { told.Add($"Target: {target}."); }
        if (Text(item, "followUpOf") is { Length: > 0 } before) { told.Add($"It was taken on {Said(before)}."); }
        if (Text(item, "ask") is { Length: > 0 } ask) { told.Add($"Asked: {ask}."); }
        if (item.TryGetProperty("papers", out var papers)) { told.Add($"Papers: {papers.GetRawText()}."); }
        if (item.TryGetProperty("recommendationsCount", out var count)) { told.Add($"Recommendations in the paper: {count.GetRawText()}."); }
        told.AddRange(Many(item, "history").Select(Said));
        return Said(string.Join('\n', told));
    }

    private static Dictionary<string, string?> Hearing(JsonElement item, Guid board, Dictionary<string, Guid> boards, string on)
    {
        var kind = Kind(item);
        Dictionary<string, string?> form = new()
        {
            ["Form.Discussion"] = Told(item),
            ["Form.Risks"] = string.Join('\n', Many(item, "risks")),
            ["Form.Actions"] = Said(string.Join('\n', Many(item, "actions").Concat(Many(item, "then")))),
            ["Form.Decision"] = kind.ToString(),
            ["Form.Words"] = kind == DecisionKind.Unclear ? Text(item, "contradiction") : Text(item, "outcome"),
        };
        if (Text(item, "presenter") is "absent" or "unavailable") { (form["Form.Presenter"], form["Form.PresenterAbsent"]) = ("", Text(item, "presenter")); }
        foreach (var (row, words) in Many(item, "recommendations").Index()) { form[$"Form.Recommendations[{row}].Words"] = words; }
        if (item.TryGetProperty("promise", out var promise))
        {
            (form["Form.Promises[0].Words"], form["Form.Promises[0].Value"]) = (Text(promise, "what"), promise.GetProperty("value").GetRawText());
            Day(form, "Form.Promises[0].By", Text(promise, "by"));
        }

        var referred = !item.TryGetProperty("referredTo", out var to) ? [] : to.ValueKind == JsonValueKind.Array ? to.EnumerateArray().ToList() : [to];
        foreach (var (row, each) in referred.Index())
        {
            (form[$"Form.Referrals[{row}].To"], form[$"Form.Referrals[{row}].What"]) = (boards[Text(each, "board")].ToString(), Text(each, "what"));
            Day(form, $"Form.Referrals[{row}].On", Text(each, "date") is { Length: > 0 } day ? day : Text(each, "when") is { Length: > 0 } month ? $"{month}-01" : null);
        }

        if (item.TryGetProperty("bringBack", out var back))
        {
            (form["Form.BringBacks[0].BoardId"], form["Form.BringBacks[0].What"]) = (board.ToString(), Text(back, "what"));
            Day(form, "Form.BringBacks[0].On", Text(back, "date"));
        }
        else if (referred.Count == 0 && promise.ValueKind == JsonValueKind.Undefined) { form["Form.BringBacks[0].BoardId"] = board.ToString(); }

        return form;
    }

    /// <summary>A fact as the product prints it: days in words.</summary>
    private static string Said(string fact) => System.Text.RegularExpressions.Regex.Replace(fact, @"\b(\d{4})-(\d{2})-(\d{2})\b", day => DateOnly.Parse(day.Value, CultureInfo.InvariantCulture).ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
}
