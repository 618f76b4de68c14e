using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Makes a rating rule the council's own, from a preset or from nothing.</summary>
public sealed class MakeRule(GoldenThreadDb db)
{
    public async Task<Outcome<RatingRuleMade>> RunAsync(RatingRule rule, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<RatingRuleMade>(by, cancel) is { } before) { return before; }
        var made = new CouncilRule { Id = by.Key, Rule = rule, MadeBy = by.Actor.Post, MadeOn = by.Actor.Today };
        var outcome = made.Begin(await db.RatingRules.AsNoTracking().ToListAsync(cancel), by.Actor);
        if (outcome.IsGranted) { db.RatingRules.Add(made); }
        return await db.CommitAsync(outcome, by, cancel);
    }
}
