using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>What every act on a plan as a whole does: load it, let the rule decide, keep it with its history.</summary>
public sealed class ActOnPlan(GoldenThreadDb db)
{
    /// <summary>Lets the rule decide for whoever has the right; null when the plan does not exist.</summary>
    public async Task<Outcome<T>?> RunAsync<T>(string planCode, Right right, string what, Func<Domain.Improvement.Plan, Outcome<T>> rule, Submission by, CancellationToken cancel) where T : Event
    {
        if (!by.Actor.May(right)) { return Actor.Refused(what); }
        if (await db.RepeatAsync<T>(by, cancel) is { } before) { return before; }
        if (await db.PlanAsync(planCode, cancel) is not { } plan) { return null; }
        if (by.Seen is { } seen && seen != plan.Version) { return Changed; }
        return await db.CommitAsync(rule(plan), by, cancel);
    }

    public static Problem Changed => new(GoldenThreadDb.ConflictField, "Somebody else changed this plan while you were working on it.");
}
