using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests;

public sealed class SqliteCommittingTests(SqliteProduct product) : CommittingTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresCommittingTests(PostgresProduct product) : CommittingTests(product), IClassFixture<PostgresProduct>;

public abstract class CommittingTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Actor Officer(string? reason = null) => new()
    {
        Account = product.Council.Accounts[Role.PerformanceOfficer],
        Post = "Head of Performance",
        At = product.Services.GetService(typeof(Web.Plumbing.CouncilClock)) is Web.Plumbing.CouncilClock clock ? clock.Now : default,
        Today = TestClock.Today,
        Roles = [Role.PerformanceOfficer],
        Reason = reason,
    };

    private async Task<Domain.Basics.Outcome<ActionUpdated>> UpdateAsync(string narrative, Guid key, string fingerprint = "f") =>
        await product.InScopeAsync(async (_, db) =>
        {
            var chart = new PostChart(await db.Posts.ToListAsync(Cancel), []);
            var action = (await db.ActionAsync(product.Council.Plan, "CEA1", Cancel))!;
            var by = new Submission(Officer(), key, fingerprint);
            var outcome = action.Record(new ActionUpdate(ActionStatus.OnTrack, narrative), 600, by.Actor, chart);
            await db.StandAsync(action, chart, Cancel);
            return await db.CommitAsync(outcome, by, Cancel);
        });

    [Fact]
    public async Task A_change_is_not_saved_when_its_plan_was_put_before_a_board_meanwhile()
    {
        var asOf = await product.InScopeAsync((_, db) => db.ChainHeads.Select(head => head.PlanSequence).SingleAsync(Cancel));
        await product.InScopeAsync(async (_, db) =>
        {
            var plan = await db.Plans.SingleAsync(p => p.Id == product.Council.Plan, Cancel);
            plan.Scope = "Until 2028";
            Assert.Null(await db.CommitAsync([new PlanChanged(plan.Ref, ["scope"])], Submission.Of(Officer()), Cancel));
            return 0;
        });

        async Task<Domain.Basics.Outcome<EvidenceAdded>> AddAsync(Guid plan) => await product.InScopeAsync(async (_, db) =>
        {
            var action = (await db.ActionAsync(product.Council.Plan, "CEB1", Cancel))!;
            action.Order = 7;
            return await db.CommitAsync<EvidenceAdded>(new EvidenceAdded(action.Ref, "Trial"), Submission.Of(Officer()), Cancel, (plan, asOf));
        });
        Assert.Equal(GoldenThreadDb.ConflictField, Assert.Single((await AddAsync(product.Council.Plan)).Problems).Field);
        Assert.NotEqual(7, await product.InScopeAsync(async (_, db) => (await db.ActionAsync(product.Council.Plan, "CEB1", Cancel))!.Order));
        Assert.True((await AddAsync(Guid.CreateVersion7())).IsGranted);

        var several = await product.InScopeAsync(async (_, db) =>
        {
            var action = (await db.ActionAsync(product.Council.Plan, "CEB1", Cancel))!;
            action.Order = 8;
            return await db.CommitAsync([new EvidenceAdded(action.Ref, "Trial")], Submission.Of(Officer()), Cancel, plan: (product.Council.Plan, asOf));
        });
        Assert.Equal(GoldenThreadDb.ConflictField, several?.Field);
        Assert.True(asOf < await product.InScopeAsync((_, db) => db.PlanSequenceAsync(Cancel)));
    }

    [Fact]
    public async Task An_update_keeps_what_was_and_can_be_read_as_at_any_moment()
    {
        Assert.NotNull((await UpdateAsync("First", Guid.CreateVersion7())).Value);
        var between = Officer().At;
        Assert.NotNull((await UpdateAsync("Second", Guid.CreateVersion7())).Value);

        await product.InScopeAsync(async (_, db) =>
        {
            Assert.Equal("Second", (await db.Actions.SingleAsync(a => a.Code == "CEA1", Cancel)).Progress.Narrative);
            Assert.Equal("First", (await db.Actions.AsNoTracking().AsAt(between).SingleAsync(a => a.Code == "CEA1", Cancel)).Progress.Narrative);
            Assert.Equal("Second", (await db.Standings.SingleAsync(a => a.Code == "CEA1", Cancel)).Narrative);
            return 0;
        });
    }

    [Fact]
    public async Task The_same_submission_again_changes_nothing_and_another_content_under_its_key_is_told()
    {
        var key = Guid.CreateVersion7();
        await UpdateAsync("Once", key);
        var entries = await product.InScopeAsync((_, db) => db.History.CountAsync(Cancel));
        var again = await UpdateAsync("Once", key);
        Assert.True(again.IsGranted);
        Assert.Null(again.Value); // it was saved before: nothing happened now
        Assert.Equal(entries, await product.InScopeAsync((_, db) => db.History.CountAsync(Cancel)));
        Assert.Equal(GoldenThreadDb.RepeatField, Assert.Single((await UpdateAsync("Twice", key, "g")).Problems).Field);
    }

    [Fact]
    public async Task Ten_at_once_under_one_key_make_one_change_and_the_chain_holds()
    {
        var key = Guid.CreateVersion7();
        var before = await product.InScopeAsync((_, db) => db.History.CountAsync(Cancel));
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => UpdateAsync("At once", key)));
        await product.InScopeAsync(async (_, db) =>
        {
            Assert.Equal(before + 1, await db.History.CountAsync(Cancel));
            var entries = await db.History.AsNoTracking().OrderBy(e => e.Sequence).ToListAsync(Cancel);
            Assert.Equal(Enumerable.Range(1, entries.Count).Select(n => (long)n), entries.Select(e => e.Sequence));
            Assert.All(entries, entry => Assert.Equal(entry.Hash, HistoryHash.Of(entry)));
            Assert.All(entries.Zip(entries.Skip(1)), pair => Assert.Equal(pair.First.Hash, pair.Second.PreviousHash));
            return 0;
        });
    }

    [Fact]
    public async Task Two_things_under_one_name_at_once_are_told_not_an_error()
    {
        var problem = await product.InScopeAsync(async (_, db) =>
        {
            var plan = new Plan { Id = Guid.CreateVersion7(), Code = product.Council.PlanCode, Title = "The same address", Versions = [new PlanVersion { Label = "1", State = PlanState.Draft }] };
            db.Plans.Add(plan);
            return await db.CommitAsync([new PlanAdded(plan.Ref, plan.Title, 0, null)], new Submission(Officer(), Guid.CreateVersion7(), "f"), Cancel);
        });
        Assert.Equal(GoldenThreadDb.ConflictField, problem?.Field);
    }

    [Fact]
    public async Task Another_council_sees_nothing_of_it()
    {
        await product.InScopeAsync(async (_, db) =>
        {
            Assert.Empty(await db.Actions.ToListAsync(Cancel));
            Assert.Empty(await db.History.ToListAsync(Cancel));
            Assert.Empty(await db.Users.ToListAsync(Cancel));
            return 0;
        }, Guid.CreateVersion7());
    }

    [Fact]
    public async Task Somebody_signed_in_is_known_and_after_signing_out_the_old_cookie_is_refused()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var page = await officer.PageAsync("/account/sign-out");
        Assert.Contains("PerformanceOfficer", page.Body!.TextContent, StringComparison.Ordinal);
    }
}
