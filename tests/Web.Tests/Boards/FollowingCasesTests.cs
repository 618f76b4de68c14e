using System.Net;
using AngleSharp.Html.Dom;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Boards;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Boards;

public sealed class SqliteFollowingCasesTests(SqliteProduct product) : FollowingCasesTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresFollowingCasesTests(PostgresProduct product) : FollowingCasesTests(product), IClassFixture<PostgresProduct>;

/// <summary>Whether what was promised worked, what was learned, and what is typed while a meeting runs.</summary>
public abstract class FollowingCasesTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string Words(IHtmlDocument page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Day(Dictionary<string, string?> form, string field, int year, int month, int day) => (form[$"{field}.Day"], form[$"{field}.Month"], form[$"{field}.Year"]) = ($"{day}", $"{month}", $"{year}");

    private static async Task<IHtmlDocument> SendAsync(Visitor visitor, string path, string form, Dictionary<string, string?> values)
    {
        using var answer = await visitor.SendAsync(await visitor.PageAsync(path), form, values);
        var page = await visitor.ReadAsync(answer);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{path}: {(int)answer.StatusCode} {Words(page)}");
        return page;
    }

    private Task<Guid> BoardAsync(string name, params string[] members) => product.InScopeAsync(async (_, db) =>
    {
        var board = new Board { Id = Guid.CreateVersion7(), Name = name, Type = BoardType.Officers, Members = members };
        db.Boards.Add(board);
        var by = Store.History.Submission.Of(new Actor { Account = Guid.Empty, Post = "Test", At = product.Clock.GetUtcNow(), Today = TestClock.Today });
        Assert.Null(await db.CommitAsync([new BoardAdded(board.Ref)], by, Cancel));
        return board.Id;
    });

    /// <summary>Calls something in and takes it to a meeting on 10 August 2026 that was held; the paths of the case and of its item.</summary>
    private static async Task<(string Case, string Item)> MeetAsync(Visitor clerk, Guid board, string newCase, Dictionary<string, string?> subject)
    {
        using var called = await clerk.SendAsync(await clerk.PageAsync(newCase), "main form[method=post]", new(subject) { ["BoardId"] = board.ToString(), ["Reason"] = "It fell for months" });
        Assert.Equal(HttpStatusCode.Redirect, called.StatusCode);
        Dictionary<string, string?> planned = new() { ["Board"] = board.ToString() };
        Day(planned, "On", 2026, 8, 10);
        using var made = await clerk.SendAsync(await clerk.PageAsync("/boards/meetings/new"), "main form[method=post]", planned);
        var path = made.Headers.Location!.ToString();
        await SendAsync(clerk, path, "main form[action='?handler=Fill']", []);
        var page = await SendAsync(clerk, path, "main form[action='?handler=Hold']", new() { ["Attendance[0].Who"] = "Chief Executive", ["Attendance[0].IsMember"] = "true", ["Attendance[0].IsPresent"] = "true" });
        return (called.Headers.Location!.ToString(), page.QuerySelectorAll("tbody th a").First(each => each.ParentElement!.TextContent.Contains($"Case C{called.Headers.Location!.ToString().Split('/')[^1]}", StringComparison.Ordinal)).GetAttribute("href")!);
    }

    private static Dictionary<string, string?> Promised(string words, string? value, int year, int month, int day)
    {
        Dictionary<string, string?> form = new() { ["Form.Decision"] = nameof(DecisionKind.Accepted), ["Form.Promises[0].Words"] = words, ["Form.Promises[0].Value"] = value };
        Day(form, "Form.Promises[0].By", year, month, day);
        return form;
    }

    [Fact]
    public async Task A_promise_is_tested_by_the_approved_figure_with_how_far_it_came_and_corrected_by_a_person()
    {
        var clerk = await product.VisitAsync(Role.Clerk);
        var board = await BoardAsync("Promises board", "Head of Consultation" + product.Council.Mark);
        var measure = await clerk.PageAsync($"/measures/{product.Council.LettersSlug}");
        var link = measure.QuerySelectorAll("aside a").First(each => each.TextContent.Contains("Call it in", StringComparison.Ordinal)).GetAttribute("href")!;
        var (path, item) = await MeetAsync(clerk, board, link, []);
        Assert.Contains("also answers for this: should they declare an interest?", Words(await clerk.PageAsync(item)), StringComparison.Ordinal);
        await SendAsync(clerk, item, "#hear", Promised("Two in three within ten days", "66", 2026, 9, 30));

        var seen = Words(await clerk.PageAsync(path));
        foreach (var part in new[] { "At least 66.0% by 30 September 2026", "It was 63.0% then", "61.4% in September 2026", "It went the other way", "Broken, by its figure", "was a member and also answered for this" }) { Assert.Contains(part, seen, StringComparison.Ordinal); }
        Task<int> TestAsync() => product.InScopeAsync((services, _) => services.GetRequiredService<TestPromisesByFigures>().RunAsync(Cancel));
        Assert.Equal(1, await TestAsync());
        Assert.Equal(0, await TestAsync());
        var page = await clerk.PageAsync(path);
        Assert.Contains("missed by 4.6 points. It went the other way, from 63.0%.Tested by its figure", Words(page), StringComparison.Ordinal);
        Assert.Equal("Golden Thread", await product.InScopeAsync((_, db) => db.History.AsNoTracking().Where(entry => entry.Event == nameof(CasePromiseTested)).Select(entry => entry.Post).SingleAsync(Cancel)));
        Assert.Contains(path, (await clerk.PageAsync($"/measures/{product.Council.LettersSlug}")).QuerySelectorAll("aside a").Select(each => each.GetAttribute("href")));

        using var silent = await clerk.SendAsync(await clerk.PageAsync($"{path}?promise=1"), "main form[action='?handler=Test']", new() { ["IsKept"] = "true" });
        Assert.Contains("Say why what was recorded is corrected", (await clerk.ReadAsync(silent)).Body!.TextContent, StringComparison.Ordinal);
        var corrected = Words(await SendAsync(clerk, $"{path}?promise=1", "main form[action='?handler=Test']", new() { ["IsKept"] = "true", ["Outcome"] = "Letters of one team were not counted: 67 %" }));
        Assert.Contains("Letters of one team were not counted: 67 %Tested 23 November 2026", corrected.Replace("% Tested", "%Tested", StringComparison.Ordinal), StringComparison.Ordinal);

        // As at a day before it was called in there is no such case, and the list of that day is without it.
        using var before = await clerk.GetAsync($"{path}?as-at=2026-11-20");
        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
        var code = "C" + path.Split('/')[^1];
        Assert.Contains(code, Words(await clerk.PageAsync("/boards/cases")), StringComparison.Ordinal);
        Assert.DoesNotContain(code, Words(await clerk.PageAsync("/boards/cases?as-at=2026-11-20")), StringComparison.Ordinal);
        foreach (var format in new[] { "csv", "xlsx", "ods", "json" })
        {
            using var cases = await clerk.GetAsync($"/boards/cases.{format}");
            using var exceptions = await clerk.GetAsync($"/boards/exceptions.{format}");
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (cases.StatusCode, exceptions.StatusCode));
            if (format is "csv" or "json") { Assert.Contains("Letters answered", await cases.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal); }
        }
    }

    [Fact]
    public async Task A_case_is_closed_with_its_promises_released_and_what_was_learned_is_found_and_used()
    {
        var (clerk, member) = (await product.VisitAsync(Role.Clerk), await product.VisitAsync(Role.Member));
        var board = await BoardAsync("Lessons board");
        var (path, item) = await MeetAsync(clerk, board, "/boards/cases/new", new() { ["Subject"] = "Waiting lists of two teams" });
        using var alone = await clerk.SendAsync(await clerk.PageAsync(item), "#hear", new() { ["Form.Decision"] = nameof(DecisionKind.SupportedAndReferred) });
        Assert.Contains("Say to which board it is referred.", (await clerk.ReadAsync(alone)).QuerySelector("[id='Form_Referrals_0__To-error'], .govuk-form-group--error:has([name='Form.Referrals[0].To'])")?.TextContent ?? "", StringComparison.Ordinal);
        await SendAsync(clerk, item, "#hear", Promised("One list", null, 2026, 12, 31));
        using var refused = await clerk.SendAsync(await clerk.PageAsync(item), "#hear", new() { ["Form.Decision"] = nameof(DecisionKind.Closed), ["Form.Words"] = "Done" });
        Assert.Contains("Say why whoever promised it is released", (await clerk.ReadAsync(refused)).QuerySelector(".govuk-form-group--error")!.TextContent, StringComparison.Ordinal);
        await SendAsync(clerk, item, "#hear", new() { ["Form.Decision"] = nameof(DecisionKind.Closed), ["Form.Words"] = "One team now", ["Form.Releases[0].Because"] = "There is one team" });
        Assert.Contains("Released: There is one team", Words(await clerk.PageAsync(path)), StringComparison.Ordinal);
        Assert.Contains("One team now", Words(await clerk.PageAsync("/boards/cases?show=closed")), StringComparison.Ordinal);

        using var empty = await clerk.SendAsync(await clerk.PageAsync($"{path}/lessons/new"), "main form[method=post]", new() { ["LessonTitle"] = "" });
        Assert.Contains("Give it a title that others find it by.", (await clerk.ReadAsync(empty)).Body!.TextContent, StringComparison.Ordinal);
        await SendAsync(clerk, $"{path}/lessons/new", "main form[method=post]", new() { ["LessonTitle"] = "Two lists into one", ["Done"] = "The lists were joined", ["Came"] = "Nobody waits twice", ["Advice"] = "Share the list first", ["Services"] = product.Council.Consultation.ToString(), ["Themes"] = "waiting, teams" });
        foreach (var (query, isFound) in new[] { ("", true), ("?q=JOINED+waiting", true), ("?q=roads", false), ($"?service={product.Council.Consultation}", true), ($"?service={product.Council.Highways}", false), ("?kind=Matter", true), ("?kind=Measure", false), ("?kept=true", false) })
        {
            Assert.Equal(isFound, Words(await member.PageAsync($"/boards/lessons{query}")).Contains("Two lists into one", StringComparison.Ordinal));
        }

        Assert.Null((await member.PageAsync($"{path}/lessons/1")).QuerySelector("main form[method=post]"));
        var lead = await product.VisitAsync(Role.PerformanceOfficer);
        var used = Words(await SendAsync(lead, $"{path}/lessons/1", "main form[method=post]", new() { ["Where"] = "Libraries" }));
        Assert.Contains("Libraries", used, StringComparison.Ordinal);
        Assert.Contains("Used once", Words(await member.PageAsync("/boards/lessons")), StringComparison.Ordinal);

        var (secret, _) = await MeetAsync(clerk, await BoardAsync("Another board"), "/boards/cases/new", new() { ["Subject"] = "A named person", ["ExemptBecause"] = "Paragraph 1" });
        await SendAsync(clerk, $"{secret}/lessons/new", "main form[method=post]", new() { ["LessonTitle"] = "Hidden lesson", ["Done"] = "It", ["Came"] = "It", ["Advice"] = "It" });
        Assert.Contains("Hidden lesson", Words(await clerk.PageAsync("/boards/lessons")), StringComparison.Ordinal);
        Assert.DoesNotContain("Hidden lesson", Words(await member.PageAsync("/boards/lessons")), StringComparison.Ordinal);
        using var hidden = await member.GetAsync($"{secret}/lessons/1");
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Fact]
    public async Task What_is_typed_is_kept_as_a_draft_offered_again_and_a_second_clerk_sees_both_versions()
    {
        var (clerk, other) = (await product.VisitAsync(Role.Clerk), await product.VisitAsync(Role.PerformanceOfficer));
        var board = await BoardAsync("Live board");
        Dictionary<string, string?> planned = new() { ["Board"] = board.ToString() };
        Day(planned, "On", 2026, 11, 30);
        using var made = await clerk.SendAsync(await clerk.PageAsync("/boards/meetings/new"), "main form[method=post]", planned);
        var path = made.Headers.Location!.ToString();
        foreach (var title in new[] { "First thing", "Second thing" }) { await SendAsync(clerk, path, "main form[action='?handler=Add']", new() { ["Title"] = title }); }
        var item = (await clerk.PageAsync(path)).QuerySelectorAll("tbody th a").First(each => each.TextContent == "First thing").GetAttribute("href")!;
        var (mine, theirs) = (await clerk.PageAsync(item), await other.PageAsync(item));
        var version = mine.QuerySelector("#note [name=_version]")!.GetAttribute("value")!;
        using var draft = await clerk.ForgeAsync(mine, $"{item}?handler=Draft", new() { ["_version"] = version, ["Notes"] = "They said that" });
        Assert.Contains("\"at\":\"09:", await draft.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        using var longer = await clerk.ForgeAsync(mine, $"{item}?handler=Draft", new() { ["_version"] = version, ["Notes"] = "They said that and more" });
        Assert.Contains("\"others\":[]", await longer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        using var writers = await other.GetAsync($"{item}?handler=Writers");
        Assert.Contains("\"item\":1", await writers.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Contains("is writing in item 1", Words(await other.PageAsync(item)), StringComparison.Ordinal);
        using var tooLong = await clerk.ForgeAsync(mine, $"{item}?handler=Draft", new() { ["Notes"] = new('x', KeepItemDraft.Most) });
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, tooLong.StatusCode);

        // The other saves first; what was typed is offered, and sending it shows what was saved meanwhile.
        using var first = await other.SendAsync(theirs, "#note", new() { ["Notes"] = "The other's words" });
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Contains("You typed something here and did not save it", Words(await clerk.PageAsync(item)), StringComparison.Ordinal);
        var again = await clerk.PageAsync($"{item}?draft=true");
        Assert.Equal("They said that and more", again.QuerySelector("#note [name=Notes]")!.TextContent.Trim());
        using var second = await clerk.SendAsync(again, "#note");
        var conflict = await clerk.ReadAsync(second);
        Assert.Contains("Changed while you were working on it", Words(conflict), StringComparison.Ordinal);
        Assert.Equal("They said that and more", conflict.QuerySelector("#note [name=Notes]")!.TextContent.Trim());
        using var third = await clerk.SendAsync(conflict, "#note");
        Assert.Equal(HttpStatusCode.Redirect, third.StatusCode);
        Assert.False(await product.InScopeAsync((_, db) => db.ItemDrafts.AnyAsync(Cancel)));
        Assert.Contains("Noted", (await clerk.PageAsync(item)).QuerySelector("aside")!.TextContent, StringComparison.Ordinal);

        using var thrown = await clerk.ForgeAsync(again, $"{item}?handler=Draft", new() { ["Notes"] = "Not wanted" });
        await SendAsync(clerk, item, "#drop", []);
        Assert.False(await product.InScopeAsync((_, db) => db.ItemDrafts.AnyAsync(Cancel)));
    }

    [Fact]
    public async Task Two_clerks_who_write_in_two_items_of_a_meeting_are_not_in_each_others_way()
    {
        var (one, other) = (await product.VisitAsync(Role.Clerk), await product.VisitAsync(Role.PerformanceOfficer));
        var (_, item) = await MeetAsync(one, await BoardAsync("Two clerks board"), "/boards/cases/new", new() { ["Subject"] = "Something to talk of" });
        var meeting = item[..item.IndexOf("/items/", StringComparison.Ordinal)];
        foreach (var title in new[] { "Letters", "Calls" }) { await SendAsync(one, meeting, "main form[action='?handler=Add']", new() { ["Title"] = title }); }
        var paths = (await one.PageAsync(meeting)).QuerySelectorAll("tbody th a").Where(each => each.TextContent is "Letters" or "Calls").Select(each => each.GetAttribute("href")!).ToList();
        var (letters, calls, again) = (await one.PageAsync(paths[0]), await other.PageAsync(paths[1]), await other.PageAsync(paths[0]));
        foreach (var (visitor, page, words, expected) in new[] { (one, letters, "They lie", HttpStatusCode.Redirect), (other, calls, "They ring", HttpStatusCode.Redirect), (other, again, "They do not lie", HttpStatusCode.UnprocessableEntity) })
        {
            using var answer = await visitor.SendAsync(page, "form#note", new() { ["Notes"] = words });
            Assert.Equal(expected, answer.StatusCode);
        }

        Assert.Contains("They lie", (await one.PageAsync(paths[0])).QuerySelector("#Notes")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("They ring", (await one.PageAsync(paths[1])).QuerySelector("#Notes")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_of_the_night_on_which_the_clocks_go_back_stands_in_its_order_with_the_time_that_people_read()
    {
        var meeting = Guid.CreateVersion7();
        var early = new DateTimeOffset(2027, 10, 31, 0, 59, 50, TimeSpan.Zero);
        async Task<IReadOnlyList<ItemWriter>> OthersAsync(string post, DateTimeOffset at) => await product.InScopeAsync(async (services, _) =>
        {
            var actor = new Actor { Account = Guid.CreateVersion7(), Post = post, At = at, Today = new(2027, 10, 31) };
            Assert.Equal(at, await services.GetRequiredService<KeepItemDraft>().RunAsync(meeting, 1, new Dictionary<string, string> { ["Notes"] = post }, null, actor, Cancel));
            return await services.GetRequiredService<SeeItemDrafts>().RunAsync(meeting, actor with { Account = Guid.Empty }, Cancel);
        });
        Assert.Equal([new("Before", 1, "01:59, before the clocks went back")], await OthersAsync("Before", early));
        Assert.Equal([new("After", 1, "01:00, after the clocks went back"), new("Before", 1, "01:59, before the clocks went back")], await OthersAsync("After", early.AddSeconds(20)));
        await product.InScopeAsync((_, db) => db.ItemDrafts.Where(draft => draft.MeetingId == meeting).ExecuteDeleteAsync(Cancel));
    }

    [Fact]
    public async Task A_council_chooses_its_rules_of_exceptions_and_the_shortlist_goes_by_them()
    {
        var (clerk, member) = (await product.VisitAsync(Role.Clerk), await product.VisitAsync(Role.Member));
        Assert.Contains(ExceptionRule.RedRunning.InWords(), Words(await clerk.PageAsync("/boards/exceptions")), StringComparison.Ordinal);
        var page = await clerk.PageAsync("/boards/exceptions/rules");
        using var silent = await clerk.SendAsync(page, "main form[method=post]", new() { ["DaysLate"] = "soon" });
        Assert.Contains("Give a whole number.", (await clerk.ReadAsync(silent)).Body!.TextContent, StringComparison.Ordinal);
        using var reasonless = await clerk.SendAsync(page, "main form[method=post]", new() { ["On"] = nameof(ExceptionRule.ActionLate), ["_key"] = Guid.NewGuid().ToString() });
        Assert.Contains("Say why the rules are chosen so", (await clerk.ReadAsync(reasonless)).Body!.TextContent, StringComparison.Ordinal);
        var saved = await SendAsync(clerk, "/boards/exceptions/rules", "main form[method=post]", new() { ["On"] = nameof(ExceptionRule.ActionLate), ["Reason"] = "Too many" });
        Assert.Equal([nameof(ExceptionRule.ActionLate)], saved.QuerySelectorAll("input[name=On][checked]").Select(each => each.GetAttribute("value")));
        Assert.DoesNotContain(product.Council.LettersSlug, (await clerk.PageAsync("/boards/exceptions")).QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        using var refused = await member.GetAsync("/boards/exceptions/rules");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var stale = await clerk.SendAsync(page, "main form[method=post]", new() { ["On"] = nameof(ExceptionRule.RatingFell), ["Reason"] = "Late", ["_key"] = Guid.NewGuid().ToString() });
        Assert.Contains("Changed while you were working on it", Words(await clerk.ReadAsync(stale)), StringComparison.Ordinal);
    }
}
