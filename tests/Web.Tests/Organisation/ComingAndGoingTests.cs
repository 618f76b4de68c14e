using System.Net;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Features.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Organisation;

public sealed class SqliteComingAndGoingTests(SqliteProduct product) : ComingAndGoingTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresComingAndGoingTests(PostgresProduct product) : ComingAndGoingTests(product), IClassFixture<PostgresProduct>;

/// <summary>Acceptance, leave, hand-over and leaving.</summary>
public abstract class ComingAndGoingTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string Form(string handler) => $"main form[action='?handler={handler}']";

    private static Dictionary<string, string?> Day(string field, DateOnly day) => new() { [$"{field}.Day"] = $"{day.Day}", [$"{field}.Month"] = $"{day.Month}", [$"{field}.Year"] = $"{day.Year}" };

    private Task<ActionStanding> StandingAsync(string code) => product.InScopeAsync((_, db) => db.Standings.AsNoTracking().SingleAsync(s => s.Code == code, Cancel));

    private Task<IReadOnlyList<Domain.Basics.Problem>> AnswerAsync(Role role, string code, Guid post, bool accepts, string? reason = null) =>
        product.AsAsync(role, async (services, _, desk) => (await services.GetRequiredService<AnswerLead>().RunAsync("plan", code, post, accepts, new Submission(desk.Actor with { Reason = reason }, Guid.CreateVersion7()), Cancel))?.Problems ?? [new Domain.Basics.Problem("", "There is no such action.")]);

    private Task<int> AskedAsync() => product.InScopeAsync((services, _) => services.GetRequiredService<AskNewHolders>().RunAsync(Cancel));

    [Fact]
    public async Task A_lead_accepts_for_their_post_and_only_for_it_and_the_standing_follows()
    {
        Assert.True((await StandingAsync("CEA1")).AcceptanceWaits);
        Assert.Single(await AnswerAsync(Role.Partner, "CEA1", product.Council.HeadOfConsultation, true));
        Assert.Equal("Reason", Assert.Single(await AnswerAsync(Role.Lead, "CEA1", product.Council.HeadOfConsultation, false)).Field);
        Assert.Single(await AnswerAsync(Role.Lead, "NONE1", product.Council.HeadOfConsultation, true));
        Assert.Empty(await AnswerAsync(Role.Lead, "CEA1", product.Council.HeadOfConsultation, true));
        Assert.False((await StandingAsync("CEA1")).AcceptanceWaits);
        Assert.Empty(await AnswerAsync(Role.Lead, "CEA1", product.Council.HeadOfConsultation, false, "Not ours"));
        Assert.True((await StandingAsync("CEA1")).AcceptanceWaits);
    }

    [Fact]
    public async Task A_new_holder_is_asked_to_accept_again_from_their_first_day()
    {
        Assert.Empty(await AnswerAsync(Role.Lead, "CEA1", product.Council.HeadOfConsultation, true));
        var visitor = await product.VisitAsync(Role.Administrator);
        var path = $"/organisation/posts/{product.Council.HeadOfConsultation}";
        using var answer = await visitor.SendAsync(await visitor.PageAsync(path), Form("Appoint"), new(Day("From", TestClock.Today.AddDays(200))) { ["Name"] = "Cy New" }, at: path);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.False((await StandingAsync("CEA1")).AcceptanceWaits);
        Assert.Equal(0, await AskedAsync());
        product.Clock.PutOn(TimeSpan.FromDays(200));
        Assert.Equal((1, 0), (await AskedAsync(), await AskedAsync()));
        product.Clock.PutOn(TimeSpan.FromDays(-200));
        Assert.True((await StandingAsync("CEA1")).AcceptanceWaits);
        Assert.Contains("New holder of Head of Consultation is asked to accept", await product.InScopeAsync((_, db) => db.History.Select(e => e.Words).ToListAsync(Cancel)));
    }

    [Fact]
    public async Task A_holder_names_a_delegate_who_may_update_the_action_during_the_leave_and_not_after()
    {
        var path = $"/organisation/posts/{product.Council.HeadOfConsultation}";
        var lead = await product.VisitAsync(Role.Lead);
        var page = await lead.PageAsync(path);
        Assert.Null(page.QuerySelector(Form("Appoint")));
        Assert.DoesNotContain("A HeadOfService", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        var delegates = page.QuerySelectorAll("[name=Delegate] option").Single(o => o.TextContent.StartsWith("Head of", StringComparison.Ordinal) && o.TextContent != "Head of Consultation").GetAttribute("value");
        using var named = await lead.SendAsync(page, Form("Delegate"), new(Day("DelegateFrom", TestClock.Today).Concat(Day("DelegateTo", TestClock.Today.AddDays(2)))) { ["Delegate"] = delegates }, at: path);
        Assert.Equal(HttpStatusCode.Redirect, named.StatusCode);

        Task<int> TryAsync() => product.AsAsync(Role.HeadOfService, async (_, db, desk) =>
        {
            var action = await db.Actions.AsNoTracking().SingleAsync(a => a.Code == "CEA1", Cancel);
            return action.Record(ActionUpdate.Same(action) with { Status = ActionStatus.OnTrack, Narrative = "While away" }, 600, desk.Actor, desk.Organisation!.Chart).Problems.Count;
        });
        Assert.Equal(0, await TryAsync());
        product.Clock.PutOn(TimeSpan.FromDays(3));
        Assert.NotEqual(0, await TryAsync());
        product.Clock.PutOn(TimeSpan.FromDays(-3));

        var member = await product.VisitAsync(Role.Member);
        using var refused = await member.Client.PostAsync($"{path}?handler=Change", new FormUrlEncodedContent([]), Cancel);
        Assert.InRange((int)refused.StatusCode, 400, 499);
    }

    [Fact]
    public async Task Open_actions_are_handed_over_in_one_act_with_an_event_each()
    {
        var visitor = await product.VisitAsync(Role.Administrator);
        var path = $"/organisation/posts/{product.Council.HeadOfHighways}/hand-over";
        var page = await visitor.PageAsync(path);
        using var nobody = await visitor.SendAsync(page, "main form", at: path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nobody.StatusCode);
        using var answer = await visitor.SendAsync(page, "main form", new() { ["To"] = product.Council.HeadOfConsultation.ToString(), ["Reason"] = "Leaves in December" }, at: path);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var standing = await StandingAsync("CEB1");
        Assert.Equal(("Head of Consultation", true), (standing.Leads, standing.AcceptanceWaits));
        Assert.Equal(product.Council.HeadOfConsultation, Assert.Single(standing.Posts));
        var entry = await product.InScopeAsync((_, db) => db.History.AsNoTracking().SingleAsync(e => e.SubjectName == "CEB1", Cancel));
        Assert.Equal(("LeadHandedOver", "Leaves in December"), (entry.Event, entry.Said));

        using var back = await visitor.SendAsync(await visitor.PageAsync($"/organisation/posts/{product.Council.HeadOfConsultation}/hand-over"), "main form",
            new() { ["To"] = product.Council.HeadOfHighways.ToString(), ["Actions"] = standing.ActionId.ToString() }, at: $"/organisation/posts/{product.Council.HeadOfConsultation}/hand-over");
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
    }

    [Fact]
    public async Task A_leavers_account_and_sessions_end_and_their_open_actions_are_listed()
    {
        var leaver = await product.VisitAsync(Role.Director);
        var person = await product.InScopeAsync((_, db) => db.Users.Where(a => a.Id == product.Council.Accounts[Role.Director]).Select(a => a.PersonId!.Value).SingleAsync(Cancel));
        await leaver.PageAsync("/organisation/posts");

        var visitor = await product.VisitAsync(Role.Administrator);
        var path = $"/organisation/people/{person}";
        using var answer = await visitor.SendAsync(await visitor.PageAsync(path), Form("Leave"), Day("LastDay", TestClock.Today.AddDays(-1)), at: path);
        var page = await visitor.ReadAsync(answer);
        Assert.Contains("Left; last day 22 November 2026", page.Body!.TextContent, StringComparison.Ordinal);

        using var refused = await leaver.GetAsync("/organisation/posts");
        Assert.Equal(HttpStatusCode.Redirect, refused.StatusCode);
        Assert.Contains("sign-in", refused.Headers.Location!.ToString(), StringComparison.Ordinal);
        var holding = await product.InScopeAsync((_, db) => db.Holdings.SingleAsync(h => h.PersonId == person, Cancel));
        Assert.Equal(TestClock.Today.AddDays(-1), holding.To);
    }

    [Fact]
    public async Task Somebody_who_leaves_later_works_until_their_last_day_is_over()
    {
        var leaver = await product.VisitAsync(Role.HeadOfService);
        var person = await product.InScopeAsync((_, db) => db.Users.Where(a => a.Id == product.Council.Accounts[Role.HeadOfService]).Select(a => a.PersonId!.Value).SingleAsync(Cancel));
        var visitor = await product.VisitAsync(Role.Administrator);
        var path = $"/organisation/people/{person}";
        using var answer = await visitor.SendAsync(await visitor.PageAsync(path), Form("Leave"), Day("LastDay", TestClock.Today), at: path);
        Assert.Contains("CEB1", (await visitor.ReadAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
        await leaver.PageAsync("/organisation/posts");
        var account = await product.InScopeAsync((_, db) => db.Users.SingleAsync(a => a.PersonId == person, Cancel));
        Assert.False(account.HasEnded(CouncilClock.EndOf(TestClock.Today).AddMinutes(-1)));
        Assert.True(account.HasEnded(CouncilClock.EndOf(TestClock.Today)));
    }
}
