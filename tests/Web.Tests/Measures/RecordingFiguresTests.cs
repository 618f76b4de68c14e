using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.ControlCharts;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Features.Operations;
using GoldenThread.Web.Features.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Measures;

public sealed class SqliteRecordingFiguresTests(SqliteProduct product) : RecordingFiguresTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresRecordingFiguresTests(PostgresProduct product) : RecordingFiguresTests(product), IClassFixture<PostgresProduct>;

public abstract class RecordingFiguresTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<MeasureStanding> StandingAsync() => product.InScopeAsync(async (services, db) => (await services.GetRequiredService<MeasureStandingShelf>().NowAsync(db, Cancel)).Find(product.Council.Letters)!);

    private Task<RecordedFigures> RecordAsync(Period period, decimal value, FigureState state = FigureState.Entered, string? reason = null, Role role = Role.PerformanceOfficer) => product.InScopeAsync((services, _) =>
    {
        var clock = services.GetRequiredService<CouncilClock>();
        var actor = new Actor { Account = product.Council.Accounts[role], Post = role.ToString(), At = clock.Now, Today = clock.Today, Roles = [role] };
        return services.GetRequiredService<RecordFigures>().RunAsync([new() { SeriesId = product.Council.Letters, Period = period, Value = value, Reason = reason }], state, Submission.Of(actor), Cancel);
    });

    private Task<T> ActAsync<T>(Func<IServiceProvider, GoldenThreadDb, Actor, Task<T>> act) => product.InScopeAsync((services, db) =>
    {
        var clock = services.GetRequiredService<CouncilClock>();
        return act(services, db, new Actor { Account = product.Council.Accounts[Role.PerformanceOfficer], Post = "Head of Performance", At = clock.Now, Today = clock.Today, Roles = [Role.PerformanceOfficer] });
    });

    [Fact]
    public async Task A_figure_gets_its_colour_by_the_rule_in_force_and_a_correction_stands_beside_it()
    {
        var standing = await StandingAsync();
        Assert.Equal(61.4m, standing.Latest.Value);
        Assert.Equal(Colour.Red, standing.Latest.Colour);
        Assert.Equal("61.4% misses the target, at least 80%, by 18.6 points; the tolerance is 5 points.", standing.Latest.Because);
        Assert.Equal("Within 5 points", standing.Latest.Rule);
        Assert.Equal(Variation.ConcernLow, standing.Latest.Variation);
        Assert.Equal(Assurance.Fail, standing.Latest.Assurance);
        Assert.Equal(24, standing.Latest.RedRunning);
        Assert.Null(standing.HandedIn);
        Assert.InRange(standing.Latest.YearEnd!.Expected, 40, 80);

        var period = standing.Latest.Period!.Value;
        var refused = await RecordAsync(period, 79);
        Assert.Equal("Reason", Assert.Single(refused.Faults).Problem.Field);
        var corrected = await RecordAsync(period, 79, reason: "The case system had counted letters twice.");
        Assert.Equal((0, 1), (corrected.Saved, corrected.Corrected));
        var (now, seen) = await product.InScopeAsync(async (_, db) => (await db.Observations.AsNoTracking().Where(figure => figure.SeriesId == product.Council.Letters && figure.To == period.To).OrderBy(figure => figure.Revision).ToListAsync(Cancel), await StandingAsync()));
        Assert.Equal([61.4m, 79m], now.Select(figure => figure.Value!.Value));
        Assert.Equal([Colour.Red, Colour.Amber], now.Select(figure => figure.Colour!.Value));
        Assert.NotNull(now[0].SupersededAt);
        Assert.Null(now[1].SupersededAt);
        Assert.Equal(PeriodStatus.Revised, now[1].Status);
        // What was not handed in yet is not what members see.
        Assert.Equal((79m, 61.4m), (seen.Latest.Value!.Value, seen.HandedIn!.Value!.Value));
        var again = await RecordAsync(period, 79);
        Assert.Equal(1, again.Unchanged);
        var history = await product.InScopeAsync((_, db) => db.History.AsNoTracking().Where(entry => entry.Event == "FiguresRecorded").OrderBy(entry => entry.Sequence).LastAsync(Cancel));
        Assert.EndsWith(": 61.4% corrected to 79.0%", history.Words, StringComparison.Ordinal);
        Assert.Contains("79.0%", history.After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_may_not_is_refused_and_nothing_is_half_saved()
    {
        var refused = await RecordAsync(Period.Month(2020, 5), 50, role: Role.Member);
        Assert.Contains("Your roles do not let you", Assert.Single(refused.Faults).Problem.Message, StringComparison.Ordinal);
        var future = await RecordAsync(Period.Month(2099, 5), 50);
        Assert.Equal("May 2099 has not begun. Enter it when it has ended.", Assert.Single(future.Faults).Problem.Message);
        var quarter = await RecordAsync(Period.Of(FinancialQuarter.Of(new(2021, 5, 1))), 50);
        Assert.Contains("not one of this measure's periods", Assert.Single(quarter.Faults).Problem.Message, StringComparison.Ordinal);
        Assert.Equal(0, await product.InScopeAsync((_, db) => db.Observations.CountAsync(figure => figure.SeriesId == product.Council.Letters && figure.From < new DateOnly(2021, 6, 1) && figure.Value == 50, Cancel)));
    }

    [Fact]
    public async Task Figures_of_one_batch_are_coloured_in_sight_of_each_other()
    {
        var rule = new CouncilRule { Id = Guid.CreateVersion7(), Rule = RatingRule.TenPerCentAndLastYear, MadeBy = "Head of Performance", MadeOn = TestClock.Today };
        var from = new DateOnly(2022, 4, 1);
        await ActAsync(async (_, db, actor) =>
        {
            db.RatingRules.Add(rule);
            var measure = await db.Measures.SingleAsync(each => each.Id == product.Council.Potholes, Cancel);
            measure.Rules = [new(rule.Id, from, actor.Post, actor.Today, "To try it")];
            measure.Targets = [new() { Id = Guid.CreateVersion7(), Shape = TargetShape.Constant, Kind = TargetKind.AtMost, Steps = [new(from, 10)], From = from, SetBy = actor.Post, SetOn = actor.Today, Because = "x", ApprovedBy = "Cabinet", ApprovedOn = actor.Today }];
            return await db.CommitAsync([new MeasureDefined(measure.Ref, "x")], Submission.Of(actor), Cancel);
        });
        NewFigure Of(Period period, decimal value) => new() { SeriesId = product.Council.Potholes, Period = period, Value = value };
        // Both far above 10 days, the later no worse than the same quarter of the year before, which comes with it.
        var (before, now) = (Period.Of(FinancialQuarter.Of(new(2023, 5, 1))), Period.Of(FinancialQuarter.Of(new(2024, 5, 1))));
        var recorded = await ActAsync((services, _, actor) => services.GetRequiredService<RecordFigures>().RunAsync([Of(before, 20), Of(now, 19)], FigureState.Approved, Submission.Of(actor), Cancel));
        Assert.True(recorded.IsGranted, string.Join(' ', recorded.Faults.Select(fault => fault.Problem.Message)));
        var colours = await product.InScopeAsync((_, db) => db.Observations.AsNoTracking().Where(figure => figure.SeriesId == product.Council.Potholes && (figure.To == before.To || figure.To == now.To)).OrderBy(figure => figure.To).Select(figure => new { figure.Colour, figure.RatedAgainst }).ToListAsync(Cancel));
        Assert.Equal([(Colour.Red, null), (Colour.Amber, 20m)], colours.Select(each => (each.Colour!.Value, each.RatedAgainst)));
    }

    [Fact]
    public async Task A_post_that_gets_another_title_is_named_in_the_standings_of_its_measures()
    {
        var renamed = await ActAsync(async (services, db, actor) =>
        {
            var post = await db.Posts.AsNoTracking().SingleAsync(each => each.Id == product.Council.HeadOfConsultation, Cancel);
            return await services.GetRequiredService<ChangePost>().RunAsync(post.Id, new PostDetails("Head of Listening", post.Acronym, post.ServiceId, post.ReportsToId, post.Classes), Submission.Of(actor with { Roles = [Role.Administrator] }), Cancel);
        });
        Assert.Empty(renamed);
        Assert.Equal("Head of Listening", (await StandingAsync()).Owner);
        var rebuilt = await product.InScopeAsync((services, _) => services.GetRequiredService<RebuildStandings>().RunAsync(Cancel));
        Assert.Equal(0, Assert.Single(rebuilt).Changed);
    }
}
