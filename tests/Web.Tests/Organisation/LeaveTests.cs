using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Features.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Organisation;

public sealed class SqliteLeaveTests(SqliteProduct product) : LeaveTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresLeaveTests(PostgresProduct product) : LeaveTests(product), IClassFixture<PostgresProduct>;

/// <summary>What whoever stands in during a leave may do, and that they are written to.</summary>
public abstract class LeaveTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task NameAsync(Guid post, Guid person) => product.AsAsync(Role.Administrator, async (services, _, desk) =>
    {
        Assert.Empty(await services.GetRequiredService<NameDelegate>().RunAsync(post, person, TestClock.Today, TestClock.Today.AddDays(9), new Submission(desk.Actor, Guid.CreateVersion7()), Cancel));
        return 0;
    });

    private Task<bool> MayApproveAsync(Guid account, string code) => product.AsAsync(account, async (_, db, desk) =>
        (await db.Actions.AsNoTracking().SingleAsync(a => a.Code == code, Cancel)).Lets(desk.Actor, Right.ApproveClosing, desk.Organisation!.Chart));

    [Fact]
    public async Task Whoever_stands_in_for_a_head_of_service_approves_closings_in_that_service_for_as_long_as_the_head_could()
    {
        var (account, person, post) = await product.AddHolderAsync("Dora", Role.Lead);
        Assert.False(await MayApproveAsync(account, "CEB1"));
        await NameAsync(product.Council.HeadOfHighways, person);
        Assert.True(await MayApproveAsync(account, "CEB1"));
        Assert.False(await MayApproveAsync(account, "CEA1"));
        Assert.DoesNotContain(Role.HeadOfService, await product.AsAsync(account, (_, _, desk) => Task.FromResult(desk.Actor.Roles)));

        // A head of service who stands in for a plain post leads what it leads, and approves none of it.
        var (head, headPerson, _) = await product.AddHolderAsync("Hugo", Role.HeadOfService);
        await NameAsync(post, headPerson);
        var actor = await product.AsAsync(head, (_, _, desk) => Task.FromResult(desk.Actor));
        Assert.True(actor.May(Right.UpdateAction, [post], [product.Council.Highways]));
        Assert.False(actor.May(Right.ApproveClosing, [post], [product.Council.Highways]));
        Assert.False(actor.May(Right.UpdateAction, [product.Council.HeadOfHighways], [product.Council.Highways]));

        product.Clock.PutOn(TimeSpan.FromDays(10));
        Assert.False(await MayApproveAsync(account, "CEB1"));
        product.Clock.PutOn(TimeSpan.FromDays(-10));
    }

    [Fact]
    public async Task A_partner_who_stands_in_stays_a_partner()
    {
        var (account, person, _) = await product.AddHolderAsync("Pia", Role.Partner);
        await NameAsync(product.Council.HeadOfConsultation, person);
        var actor = await product.AsAsync(account, (_, _, desk) => Task.FromResult(desk.Actor));
        Assert.Equal((Reach.Own, Reach.None), (actor.ReachOf(Right.ReadPlans), actor.ReachOf(Right.ApproveClosing)));
        Assert.True(actor.May(Right.UpdateAction, [product.Council.HeadOfConsultation], [product.Council.Consultation]));
    }

    [Fact]
    public async Task A_reminder_goes_to_whoever_stands_in_and_not_to_whoever_is_away()
    {
        var (_, person, _) = await product.AddHolderAsync("Sam", Role.Lead);
        await NameAsync(product.Council.HeadOfConsultation, person);
        await product.AsAsync(Role.PerformanceOfficer, async (services, _, desk) =>
        {
            var sent = await services.GetRequiredService<RemindLeads>().RunAsync("plan", [product.Council.HeadOfConsultation], null, new Submission(desk.Actor, Guid.CreateVersion7()), Cancel);
            Assert.Empty(sent!.Problems);
            return 0;
        });
        var mails = await product.InScopeAsync((_, db) => db.Outbox.AsNoTracking().Where(mail => mail.Key.StartsWith("reminder ")).ToListAsync(Cancel));
        Assert.All(mails, mail => Assert.DoesNotContain(TestCouncil.EmailOf(Role.Lead), mail.To, StringComparison.Ordinal));
        Assert.Contains(mails, mail => mail.To == "sam@example.org");
    }
}
