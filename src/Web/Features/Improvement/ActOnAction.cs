using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Organisation;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>What every act on one action does: load it, let the rule decide, keep the action with its standing and its history.</summary>
public sealed class ActOnAction(GoldenThreadDb db, OrganisationShelf shelf)
{
    /// <summary>Lets the rule decide; null when the plan or the action does not exist.</summary>
    public async Task<Outcome<T>?> RunAsync<T>(string planCode, string code, Func<ImprovementAction, Domain.Improvement.Plan, OrganisationView, Outcome<T>> rule, Submission by, CancellationToken cancel) where T : Event
    {
        if (await db.RepeatAsync<T>(by, cancel) is { } before) { return before; }
        if (await db.PlanAsync(planCode, cancel) is not { } plan || await db.ActionAsync(plan.Id, code, cancel) is not { } action) { return null; }
        if (by.Seen is { } seen && seen != action.Version) { return new Problem(GoldenThreadDb.ConflictField, "Somebody else changed this action while you were working on it."); }

        var organisation = await shelf.NowAsync(db, cancel);
        var outcome = rule(action, plan, organisation);
        if (outcome.Value is not null) { await db.StandAsync(action, organisation.Chart, cancel); }
        return await db.CommitAsync(outcome, by, cancel);
    }
}
