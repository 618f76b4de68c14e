using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Begins a plan that is written here and not read from a paper.</summary>
public sealed class WritePlan(GoldenThreadDb db)
{
    public async Task<Outcome<PlanAdded>> RunAsync(string? code, PlanWords words, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<PlanAdded>(by, cancel) is { } before) { return before; }

        var taken = await db.Plans.AsNoTracking().Select(plan => plan.Code).ToListAsync(cancel);
        var outcome = Domain.Improvement.Plan.Write(Guid.CreateVersion7(), string.IsNullOrWhiteSpace(code) ? Domain.Improvement.Plan.CodeFor(words.Title ?? "") : code.Trim(), words, taken, by.Actor, out var plan);
        if (plan is not null) { db.Plans.Add(plan); }
        return await db.CommitAsync(outcome, by, cancel);
    }
}
