using System.Net;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Delivery;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Engagement;

public sealed class SqliteMembersRoomTests(SqliteProduct product) : MembersRoomTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresMembersRoomTests(PostgresProduct product) : MembersRoomTests(product), IClassFixture<PostgresProduct>;

/// <summary>The members' room, its proposals, training, survey and use, on the running product.</summary>
public abstract class MembersRoomTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Dictionary<string, string?> Day(string field, int day, int month, int year) => new() { [$"{field}.Day"] = $"{day}", [$"{field}.Month"] = $"{month}", [$"{field}.Year"] = $"{year}" };

    private Task<int> EntriesAsync() => product.InScopeAsync((_, db) => db.History.CountAsync(Cancel));

    private Task<Guid> CabinetAsync() => product.InScopeAsync((_, db) => db.Boards.Where(each => each.EndedOn == null).Select(each => each.Id).FirstAsync(Cancel));

    private static async Task<HttpStatusCode> ForgedAsync(Visitor visitor, string address, Dictionary<string, string>? values = null)
    {
        using var answer = await visitor.ForgeAsync(await visitor.PageAsync("/account/sign-out"), address, values);
        return answer.StatusCode;
    }

    [Fact]
    public async Task A_proposal_is_put_before_the_board_meets_commented_on_and_closed()
    {
        var (clerk, member, other, lead) = (await product.VisitAsync(Role.Clerk), await product.VisitAsync(Role.Member), await product.VisitAsync(Role.Scrutiny), await product.VisitAsync(Role.HeadOfService));
        var form = new Dictionary<string, string?>(Day("Form.GoesOn", 14, 12, 2026).Concat(Day("Form.CommentsBy", 14, 12, 2026))) { ["Form.Title"] = "Opening hours", ["Form.Words"] = "From eight to six", ["Form.LeadPostId"] = $"{product.Council.HeadOfConsultation}", ["Form.BoardId"] = $"{await CabinetAsync()}" };
        var wrong = await clerk.SendAsync("/members/proposals", "", form, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Members must be heard before the board meets on 14 December 2026. Give an earlier day."], wrong.Errors());
        Assert.Equal("Opening hours", wrong.QuerySelector("[name='Form.Title']")!.GetAttribute("value"));
        form["Form.CommentsBy.Day"] = "7";
        await clerk.SendAsync("/members/proposals", "", form);
        var path = (await member.PageAsync("/members/proposals")).QuerySelectorAll("tbody a").Single(link => link.TextContent == "Opening hours").GetAttribute("href")!;
        Assert.Contains("Opening hours", (await member.PageAsync("/members")).Text(), StringComparison.Ordinal);
        await member.SendAsync(path, "Comment", new() { ["Words"] = "Keep Saturday" });
        Assert.Contains("the name of a person", Assert.Single((await other.SendAsync(path, "Comment", new() { ["Words"] = "Ask Mr Example" }, HttpStatusCode.UnprocessableEntity)).Errors()), StringComparison.Ordinal);
        await other.SendAsync(path, "Comment", new() { ["Words"] = "Ask Mr Example", ["IsNeeded"] = "true" });
        Assert.Contains("Keep Saturday", (await other.PageAsync(path)).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Mr Example", (await member.PageAsync(path)).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Keep Saturday", (await lead.PageAsync(path)).Text(), StringComparison.Ordinal);
        await clerk.SendAsync(path, "LetBeSeen", []);
        Assert.Contains("Mr Example", (await member.PageAsync(path)).Text(), StringComparison.Ordinal);
        foreach (var (handler, expected) in new[] { ("Comment", HttpStatusCode.Forbidden), ("Close", HttpStatusCode.UnprocessableEntity), ("Change", HttpStatusCode.UnprocessableEntity), ("LetBeSeen", HttpStatusCode.UnprocessableEntity) }) { Assert.Equal(expected, await ForgedAsync(lead, $"{path}?handler={handler}")); }
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await ForgedAsync(lead, "/members/proposals"));
        await clerk.SendAsync(path, "Change", new() { ["Form.Words"] = "From eight to seven" });
        await clerk.SendAsync(path, "Close", new() { ["Outcome"] = "Saturday is kept" });
        var page = (await member.PageAsync(path)).Text();
        Assert.Contains("Saturday is kept", page, StringComparison.Ordinal);
        Assert.Contains("From eight to seven", page, StringComparison.Ordinal);
        Assert.Empty((await member.PageAsync(path)).QuerySelectorAll("form[action*='handler=Comment']"));
    }

    [Fact]
    public async Task Training_is_booked_by_members_and_shown_as_take_up()
    {
        var (officer, member, other) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Member), await product.VisitAsync(Role.ExecutiveMember));
        Assert.Equal(["Give the training a title.", "Give its day.", "Say where it is, and at what time.", "Say what it is for."], (await officer.SendAsync("/members/training", "", [], HttpStatusCode.UnprocessableEntity)).Errors());
        await officer.SendAsync("/members/training", "", new(Day("Form.On", 23, 11, 2026)) { ["Form.Title"] = "Control charts", ["Form.Place"] = "Room 1", ["Form.Purpose"] = "More than chance", ["Form.ForRoles"] = "Member", ["Form.IsInduction"] = "true" });
        var path = (await member.PageAsync("/members/training")).QuerySelectorAll("tbody a").Single(link => link.TextContent == "Control charts").GetAttribute("href")!;
        Assert.Empty((await other.PageAsync(path)).QuerySelectorAll("form[action*='handler=Book']"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await ForgedAsync(other, $"{path}?handler=Book"));
        Assert.Equal(HttpStatusCode.Forbidden, await ForgedAsync(await product.VisitAsync(Role.Lead), $"{path}?handler=Book"));
        await member.SendAsync(path, "Book", []);
        await member.SendAsync(path, "Unbook", []);
        await member.SendAsync(path, "Book", []);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await ForgedAsync(member, $"{path}?handler=Attend"));
        Assert.DoesNotContain("Who has a place", (await other.PageAsync(path)).Text(), StringComparison.Ordinal);
        await officer.SendAsync(path, "Attend", new() { ["Came"] = $"{product.Council.Accounts[Role.Member]}" });
        Assert.Contains("Of 1 place that was booked so far, 1 were taken.", (await other.PageAsync("/members/training")).Text(), StringComparison.Ordinal);
        Assert.Contains("You were there", (await member.PageAsync("/members/training")).Text(), StringComparison.Ordinal);
        await officer.SendAsync(path, "Change", new() { ["Form.Place"] = "Room 2" });
        Assert.Contains("Room 2", (await member.PageAsync(path)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_survey_is_answered_without_names_and_shown_from_five_answers_on()
    {
        var (clerk, member, lead) = (await product.VisitAsync(Role.Clerk), await product.VisitAsync(Role.Member), await product.VisitAsync(Role.Lead));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await ForgedAsync(lead, "/members/survey?handler=Open", new() { ["Form.Title"] = "x", ["Form.Questions[0].Words"] = "x" }));
        await clerk.SendAsync("/members/survey", "Open", new() { ["Form.Title"] = "Needs", ["Form.Questions[0].Words"] = "Figures are in time", ["Form.Questions[5].Words"] = "What is missing?" });
        var entries = await EntriesAsync();
        Assert.Equal(HttpStatusCode.Forbidden, await ForgedAsync(lead, "/members/survey?handler=Answer"));
        Assert.Contains("please take it out", Assert.Single((await member.SendAsync("/members/survey", "Answer", new() { ["Replies[1].Words"] = "Ask Mr Example" }, HttpStatusCode.UnprocessableEntity)).Errors()), StringComparison.Ordinal);
        foreach (var role in new[] { Role.Member, Role.ExecutiveMember, Role.Scrutiny, Role.BoardChair }) { await (await product.VisitAsync(role)).SendAsync("/members/survey", "Answer", new() { ["Replies[0].Step"] = "2", ["Replies[1].Words"] = $"Said by {role}" }); }
        await member.SendAsync("/members/survey", "Answer", new() { ["Replies[0].Step"] = "4" });
        Assert.Contains("Fewer than five have answered", (await lead.PageAsync("/members/survey")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Said by", (await clerk.PageAsync("/members/survey")).Text(), StringComparison.Ordinal);
        await (await product.AnotherMemberAsync("fifth")).SendAsync("/members/survey", "Answer", new() { ["Replies[0].Step"] = "5" });
        Assert.Contains("Figures are in time030113.0", string.Concat((await lead.PageAsync("/members/survey")).QuerySelectorAll("tbody tr").First().TextContent.Where(letter => !char.IsWhiteSpace(letter) || letter == ' ')).Replace("  ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(entries, await EntriesAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await ForgedAsync(lead, "/members/survey?handler=Close", new() { ["Outcome"] = "x" }));
        await clerk.SendAsync("/members/survey", "Close", new() { ["Outcome"] = "Figures by parish" });
        Assert.Equal((5, 5), await product.InScopeAsync(async (_, db) => (await db.SurveyAnswers.CountAsync(Cancel), await db.SurveyAnswers.CountAsync(each => each.AccountId == null, Cancel))));
        Assert.Contains("Figures by parish", (await member.PageAsync("/members/survey")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Use_is_counted_and_names_are_kept_only_where_the_council_has_decided_that()
    {
        var (administrator, clerk) = (await product.VisitAsync(Role.Administrator), await product.VisitAsync(Role.Clerk));
        var chair = await product.VisitAsync(Role.BoardChair);
        for (var looks = 0; looks < 2; looks++) { await chair.PageAsync("/members"); }
        Assert.Equal(1, await product.InScopeAsync((_, db) => db.MemberSettings.CountAsync(each => each.AccountId == product.Council.Accounts[Role.BoardChair], Cancel)));
        Assert.DoesNotContain(await product.InScopeAsync((_, db) => db.RoomVisits.Select(visit => visit.OpenedAs).ToListAsync(Cancel)), named => named.Length > 0);
        Assert.Contains("Who opens the room is not kept", (await clerk.PageAsync("/members/use")).Text(), StringComparison.Ordinal);
        Assert.Equal(["Say who decided that names are kept, and why: members will be told."], (await administrator.SendAsync("/members/use", "", new() { ["KeepsNames"] = "true" }, HttpStatusCode.UnprocessableEntity)).Errors());
        await administrator.SendAsync("/members/use", "", new() { ["KeepsNames"] = "true", ["Reason"] = "Council, in May", ["AnswerWithinDays"] = "5" });
        await (await product.AnotherMemberAsync("named")).PageAsync("/members");
        Assert.Contains("Member for named", (await clerk.PageAsync("/members/use")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Member for named", (await chair.PageAsync("/members/use")).Text(), StringComparison.Ordinal);
        Assert.Contains("It is to be answered by 30 November 2026", (await chair.PageAsync("/members/questions/new")).Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, await ForgedAsync(clerk, "/members/use"));
        await administrator.SendAsync("/members/use", "", new() { ["KeepsNames"] = null, ["AnswerWithinDays"] = "10" });
        Assert.DoesNotContain("Member for named", (await clerk.PageAsync("/members/use")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(await product.InScopeAsync((_, db) => db.RoomVisits.Select(visit => visit.OpenedAs).ToListAsync(Cancel)), named => named.Length > 0);
    }
}
