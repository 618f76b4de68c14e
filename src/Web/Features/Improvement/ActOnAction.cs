using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Organisation;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>What every act on one action does: load it, let the rule decide, keep the action with its standing and its history.</summary>
public sealed class ActOnAction(GoldenThreadDb db, OrganisationShelf organisations, PlanShelf plans)
{
    private static readonly PerModel<Func<GoldenThreadDb, CancellationToken, Task<ChainHead?>>> Head =
        new(() => EF.CompileAsyncQuery((GoldenThreadDb db, CancellationToken cancel) => db.ChainHeads.AsNoTracking().SingleOrDefault()));

    /// <summary>Lets the rule decide; null when the plan or the action does not exist.</summary>
    public async Task<Outcome<T>?> RunAsync<T>(string planCode, string code, Func<ImprovementAction, Domain.Improvement.Plan, OrganisationView, Outcome<T>> rule, Submission by, CancellationToken cancel) where T : Event
    {
        var head = await Head.For(db)(db, cancel) ?? new ChainHead();
        var plan = (await plans.AsOfAsync(db, head.PlanSequence, cancel)).FirstOrDefault(p => p.Code == planCode);
        if (plan is null || await db.ActionAsync(plan.Id, code, cancel) is not { } action) { return null; }

        var organisation = await organisations.AsOfAsync(db, head.OrganisationSequence, cancel);
        var outcome = by.Seen is { } seen && seen != action.Version ? new Problem(GoldenThreadDb.ConflictField, "Somebody else changed this action while you were working on it.") : rule(action, plan, organisation);
        // What is granted is asked for a repeat where it is saved; what is refused may be refused because it was done before.
        if (outcome.Value is null) { return await db.RepeatAsync<T>(by, cancel) ?? outcome; }
        await db.StandAsync(action, organisation.Chart, cancel);
        return await db.CommitAsync(outcome, by, cancel, (plan.Id, head.PlanSequence));
    }
}
