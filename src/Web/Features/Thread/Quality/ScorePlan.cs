using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Scores a plan as second reader; null when there is no such plan. Its identity is the submission's key.</summary>
public sealed class ScorePlan(GoldenThreadDb db, ActOnRecord act, SeePlanScores see)
{
    public async Task<Outcome<PlanScored>?> RunAsync(string slug, ScoreStage? stage, IReadOnlyDictionary<int, (int? Score, string? Because)> scores, string? words, Submission by, CancellationToken cancel) =>
        await db.CouncilPlans.AsNoTracking().SingleOrDefaultAsync(each => each.Slug == slug, cancel) is { } plan
            ? await act.AddAsync(async _ => PlanScore.Read(by.Key, plan, await see.StandardAsync(cancel), stage, scores, words, by.Actor), by, cancel) : null;
}
