using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Store.History;
using GoldenThread.Web.Plumbing;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>What the test council wants where a test asks for it: a strategy with a priority and an objective that serves it, measured by letters; scored by a second reader.</summary>
public sealed partial class TestCouncil
{
    public string StrategySlug { get; private set; } = "";
    public string PrioritySlug { get; private set; } = "";
    public Guid Priority { get; private set; }

    public Task<bool> WeaveAsync(Product product) => product.InScopeAsync(async (services, db) =>
    {
        var clock = services.GetRequiredService<CouncilClock>();
        var actor = new Actor { Account = Accounts[Role.PerformanceOfficer], Post = "Head of Performance", At = clock.Now, Today = clock.Today, Roles = [Role.PerformanceOfficer], Reason = "Because" + Mark };
        PostChart chart = new([.. db.Posts], [.. db.Services]);
        var (plan, written) = CouncilPlan.Write(Guid.CreateVersion7(), new() { Title = "Strategy" + Mark, Kind = CouncilPlanKind.CommunityStrategy, OwnerPostId = HeadOfHighways, AgreedBy = "Cabinet", AgreedOn = clock.Today }, [], chart, actor);
        var (priority, first) = Aim.Write(Guid.CreateVersion7(), plan!, new() { Kind = AimKind.Priority, Title = "Heard" + Mark, OwnerPostId = HeadOfHighways }, [], chart, actor);
        var (objective, second) = Aim.Write(Guid.CreateVersion7(), plan!, new() { Kind = AimKind.Objective, Title = "Answered" + Mark, OwnerPostId = HeadOfConsultation }, [priority!], chart, actor);
        ThreadNode Node(ThreadEnd end) => new() { End = end, Title = "x", Called = "x" };
        var letters = new ThreadEnd(ThreadKind.Measure, Letters);
        var graph = new ThreadGraph([Node(priority!.End), Node(objective!.End), Node(letters)], []);
        var (serves, third) = ThreadLink.Make(Guid.CreateVersion7(), LinkType.ContributesTo, objective.End, priority.End, graph, actor);
        var (measured, fourth) = ThreadLink.Make(Guid.CreateVersion7(), LinkType.MeasuredBy, objective.End, letters, graph, actor);
        var (score, scored) = PlanScore.Read(Guid.CreateVersion7(), plan!, new(), ScoreStage.Agreed, PlanStandard.Usual.ToDictionary(each => each.Key, _ => ((int?)2, (string?)("Well" + Mark))), null, actor);
        db.AddRange(plan!, priority, objective, serves!, measured!, score!);
        (StrategySlug, PrioritySlug, Priority) = (plan!.Slug, priority.Slug, priority.Id);
        Assert.Null(await db.CommitAsync([written.Value!, first.Value!, second.Value!, third.Value!, fourth.Value!, scored.Value!], Submission.Of(actor), TestContext.Current.CancellationToken));
        return true;
    }, Id);
}
