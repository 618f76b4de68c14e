using GoldenThread.Domain.Thread;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Operations;

/// <summary>A council whose golden thread has 3,000 records and 10,000 links, all below one ambition.</summary>
public sealed class BenchThread(IServiceProvider services)
{
    private const int Measures = 1500, Actions = 600, Priorities = 8, Objectives = 890;

    public async Task SeedAsync(CancellationToken cancel)
    {
        var bench = await BenchCouncil.SeededAsync(services, Measures, cancel);
        await new BenchPlan(services, Actions, bench).SeedAsync(cancel);
        await using var db = await bench.OpenAsync(cancel);
        var (today, post) = (bench.Actor.Today, db.Posts.First().Id);
        var plan = new CouncilPlan { Id = Guid.CreateVersion7(), Slug = "strategy", Title = "Strategy", Kind = CouncilPlanKind.CommunityStrategy, OwnerPostId = post, AgreedBy = "Council", AgreedOn = today };
        Aim Of(AimKind kind, int at) => new() { Id = Guid.CreateVersion7(), Slug = $"{kind}-{at}".ToLowerInvariant(), PlanId = plan.Id, Kind = kind, Number = $"{at}", Title = $"Fewer people wait for what they need, {kind} {at}", OwnerPostId = post, DueOn = today.AddDays(at % 400) };
        var ambition = Of(AimKind.Ambition, 1);
        var priorities = Enumerable.Range(1, Priorities).Select(at => Of(AimKind.Priority, at)).ToList();
        var objectives = Enumerable.Range(1, Objectives).Select(at => Of(AimKind.Objective, at)).ToList();
        var actions = db.Actions.Select(action => action.Id).ToList();
        ThreadLink Link(LinkType type, ThreadEnd from, ThreadEnd to) => new() { Id = Guid.CreateVersion7(), Type = type, FromKind = from.Kind, FromId = from.Id, ToKind = to.Kind, ToId = to.Id, Since = today, Because = "They belong together", By = bench.Actor.Post };
        List<ThreadLink> links =
        [
            .. priorities.Select(priority => Link(LinkType.ContributesTo, priority.End, ambition.End)),
            .. objectives.Select((objective, at) => Link(LinkType.ContributesTo, objective.End, priorities[at % Priorities].End)),
            .. bench.Measures.SelectMany((measure, at) => Enumerable.Range(0, 4).Select(turn => Link(LinkType.MeasuredBy, objectives[((at * 7) + (turn * 211)) % Objectives].End, new(ThreadKind.Measure, measure.Id)))),
            .. actions.SelectMany((action, at) => Enumerable.Range(0, 5).Select(turn => Link(LinkType.DeliveredBy, objectives[((at * 11) + (turn * 173)) % Objectives].End, new(ThreadKind.Action, action)))),
        ];
        db.AddRange([plan, ambition, .. priorities, .. objectives, .. links]);
        foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry.Metadata.FindProperty("CouncilId") is not null && entry.State == Microsoft.EntityFrameworkCore.EntityState.Added)) { entry.Property("CouncilId").CurrentValue = bench.CouncilId; }
        if (await db.CommitAsync([new CouncilPlanWritten(plan.Ref, plan.Kind)], Submission.Of(bench.Actor), cancel) is { } problem) { throw new InvalidOperationException(problem.Message); }
        Console.WriteLine($"AMBITION {ambition.Id} {1 + Priorities + Objectives + Measures + actions.Count} records {links.Count} links");
    }
}
