using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Makes one change to several actions in one commit, with an event for each; when one of them refuses, none is changed.</summary>
public sealed class ChangeSeveral(GoldenThreadDb db, OrganisationShelf shelf)
{
    /// <param name="chosen">The actions, each with its change count as it was seen in the preview.</param>
    public async Task<Outcome<Event>?> RunAsync(string planCode, IReadOnlyDictionary<string, int> chosen, BulkChange change, Submission by, CancellationToken cancel)
    {
        if (!by.Actor.May(Right.RunPlans)) { return Actor.Refused("change several actions at once"); }
        if (await db.RepeatAsync<Event>(by, cancel) is { } before) { return before; }
        var asOf = await db.PlanSequenceAsync(cancel);
        if (await db.PlanAsync(planCode, cancel) is not { } plan) { return null; }

        var codes = chosen.Keys.ToList();
        var actions = await db.Actions.Where(action => action.PlanId == plan.Id && action.RemovedOn == null && codes.Contains(action.Code)).OrderBy(action => action.Order).ToListAsync(cancel);
        var problems = change.Faults(by.Actor.Today);
        if (actions.Count == 0) { problems.Add(new("Chosen", "Choose at least one action.")); }
        problems.AddRange(codes.Except(actions.Select(action => action.Code)).Select(code => new Problem("Chosen", $"{code} is no longer in the plan.")));
        problems.AddRange(actions.Where(action => action.Version != chosen[action.Code]).Select(action => new Problem(GoldenThreadDb.ConflictField, $"Somebody else changed {action.Code} since you looked at it.")));
        if (problems.Count > 0) { return problems; }

        var chart = (await shelf.NowAsync(db, cancel)).Chart;
        List<Event> events = [];
        foreach (var action in actions)
        {
            var outcome = action.Change(change.Of(action.Proposed ?? action.Definition), plan, by.Actor, chart);
            problems.AddRange(outcome.Problems.Select(problem => problem.Field == "Reason" ? problem : new Problem("Chosen", $"{action.Code}: {problem.Message}")));
            if (outcome.Value is { } happened) { events.Add(happened); }
            await db.StandAsync(action, chart, cancel);
        }

        if (problems.Count > 0)
        {
            db.ChangeTracker.Clear();
            return problems.DistinctBy(problem => (problem.Field, problem.Message)).ToList();
        }

        return await db.CommitAsync(events, by, cancel, plan: (plan.Id, asOf)) is { } refused ? refused : (Outcome<Event>)events[0];
    }
}
