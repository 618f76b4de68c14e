using System.Net;
using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Tests.Delivery;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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

    /// <summary>Another account with the role of a member, as one of another party has.</summary>
    private async Task<Visitor> AnotherMemberAsync(string name)
    {
        await product.InScopeAsync(async (services, _) =>
        {
            var made = await services.GetRequiredService<UserManager<Store.Organisation.Account>>().CreateAsync(new() { Id = Guid.CreateVersion7(), CouncilId = product.Council.Id, UserName = $"{name}@example.org", Email = $"{name}@example.org", ShownAs = $"Member for {name}", Roles = [new RoleGrant(Role.Member)] }, TestCouncil.Password);
            Assert.True(made.Succeeded);
            return true;
        });
        var visitor = product.Stranger();
        await visitor.SignInAsync($"{name}@example.org", TestCouncil.Password);
        return visitor;
    }

    [Fact]
    public async Task Every_member_sees_the_same_and_what_one_chose_nobody_else_sees()
    {
        var (north, south, executive) = (await AnotherMemberAsync("north"), await AnotherMemberAsync("south"), await product.VisitAsync(Role.ExecutiveMember));
        var page = (await north.PageAsync("/members")).Text();
        Assert.Equal(page, (await south.PageAsync("/members")).Text());
        Assert.Equal(page, (await executive.PageAsync("/members")).Text());
        Assert.Equal((await north.PageAsync("/members/use")).Text(), (await executive.PageAsync("/members/use")).Text());
        Assert.Contains("Members", (await north.PageAsync("/")).QuerySelector("nav")!.TextContent, StringComparison.Ordinal);

        var cabinet = await CabinetAsync();
        await product.InScopeAsync(async (services, db) =>
        {
            // An action that is late and goes to the Cabinet, and one that a member's division is named in.
            var action = await db.Actions.SingleAsync(each => each.Code == "CEB1", Cancel);
            action.Definition = action.Definition with { Monitoring = [new MonitoringRoute(1, "Report", cabinet, 3, new DateOnly(2026, 11, 2))], Steps = [] };
            action.Progress = action.Progress with { Status = ActionStatus.AtRisk };
            var chart = (await services.GetRequiredService<OrganisationShelf>().NowAsync(db, Cancel)).Chart;
            await db.StandAsync(action, chart, Cancel);
            return await db.CommitAsync([new ActionChanged(new("action", action.Id, action.Code), ["Monitoring"], null)], Store.History.Submission.Of(product.Somebody(Role.PerformanceOfficer, services)), Cancel);
        });
        var entries = await EntriesAsync();
        await north.SendAsync("/members", "Settings", new() { ["Boards"] = $"{cabinet}", ["Division"] = "highways" });
        page = (await north.PageAsync("/members")).Text();
        Assert.Contains("My division: highways", page, StringComparison.Ordinal);
        Assert.Contains("CEB1", page[page.IndexOf("Cabinet", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.DoesNotContain("My division", (await south.PageAsync("/members")).Text(), StringComparison.Ordinal);
        Assert.Equal(entries, await EntriesAsync());
        Assert.Equal(["Choose boards that exist."], (await south.SendAsync("/members", "Settings", new() { ["Boards"] = $"{Guid.NewGuid()}", ["Division"] = "East" }, HttpStatusCode.UnprocessableEntity)).Errors());

        // What changed since a day can be asked for; a day to come, or none, is said.
        Assert.Contains("Changed since 1 November 2026", (await south.PageAsync("/members?since=1+Nov+2026")).Text(), StringComparison.Ordinal);
        Assert.Contains("CEB1", (await south.PageAsync("/members?since=1+Nov+2026")).QuerySelector("section[aria-labelledby=changes-h]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("CEB1", (await south.PageAsync("/members?since=20+Nov+2026")).QuerySelector("section[aria-labelledby=changes-h]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Give a day that has passed.", (await south.PageAsync("/members?since=1+Jan+2030")).Text(), StringComparison.Ordinal);
        Assert.Contains("“soon” is not a date", (await south.PageAsync("/members?since=soon")).Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, await ForgedAsync(await product.VisitAsync(Role.Lead), "/members?handler=Settings"));
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
        await (await AnotherMemberAsync("fifth")).SendAsync("/members/survey", "Answer", new() { ["Replies[0].Step"] = "5" });
        Assert.Contains("Figures are in time030112.8", string.Concat((await lead.PageAsync("/members/survey")).QuerySelectorAll("tbody tr").First().TextContent.Where(letter => !char.IsWhiteSpace(letter) || letter == ' ')).Replace("  ", "", StringComparison.Ordinal), StringComparison.Ordinal);
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
        await (await AnotherMemberAsync("named")).PageAsync("/members");
        Assert.Contains("Member for named", (await clerk.PageAsync("/members/use")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Member for named", (await chair.PageAsync("/members/use")).Text(), StringComparison.Ordinal);
        Assert.Contains("It is to be answered by 30 November 2026", (await chair.PageAsync("/members/questions/new")).Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, await ForgedAsync(clerk, "/members/use"));
        await administrator.SendAsync("/members/use", "", new() { ["KeepsNames"] = null, ["AnswerWithinDays"] = "10" });
        Assert.DoesNotContain("Member for named", (await clerk.PageAsync("/members/use")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(await product.InScopeAsync((_, db) => db.RoomVisits.Select(visit => visit.OpenedAs).ToListAsync(Cancel)), named => named.Length > 0);
    }
}
