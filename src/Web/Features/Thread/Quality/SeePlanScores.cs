using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Thread;

/// <summary>A plan with its objectives as SMART as they are, and its last scores of a year.</summary>
public sealed record PlanQuality(CouncilPlan Plan, IReadOnlyList<(Aim Aim, SmartCheck Check)> Objectives, PlanScore? Agreed, PlanScore? HalfYear)
{
    public int Smart => Objectives.Count(each => each.Check.IsSmart);
    public int Outcomes => Objectives.Count(each => each.Check.Nature == AimNature.Outcome);
}

/// <summary>The quality of all plans in a year, and whether they were scored alike.</summary>
public sealed record SeenQuality(FinancialYear Year, PlanStandard Standard, IReadOnlyList<PlanQuality> Plans, ScoreConsistency Agreed, ScoreConsistency HalfYear);

/// <summary>The scores of plans that whoever sits at the desk may see.</summary>
public sealed class SeePlanScores(GoldenThreadDb db, SeeThread see, Desk desk)
{
    public async Task<SeenQuality> RunAsync(FinancialYear year, CancellationToken cancel)
    {
        var thread = await see.RunAsync(AsAt.Read(null, desk.Today), cancel);
        var scores = (await db.PlanScores.AsNoTracking().Where(score => score.FirstYear == year.FirstYear).ToListAsync(cancel)).Where(score => thread.Written.Plans.TryGetValue(score.PlanId, out var plan) && thread.Graph.Node(plan.End) is not null).ToList();
        IReadOnlyList<PlanScore> Last(ScoreStage stage) => [.. scores.Where(score => score.Stage == stage).OrderBy(score => score.On).ThenBy(score => score.Id).GroupBy(score => score.PlanId).Select(of => of.Last())];
        var (agreed, half) = (Last(ScoreStage.Agreed), Last(ScoreStage.HalfYear));
        return new(year, await StandardAsync(cancel),
            [.. thread.Plans.Where(plan => plan.EndedOn is null).Select(plan => new PlanQuality(plan, [.. thread.AimsOf(plan.Id).Where(aim => aim is { EndedOn: null, Kind: AimKind.Objective or AimKind.Target }).Select(aim => (aim, SmartCheck.Of(aim, thread.Graph, desk.Today)))], agreed.FirstOrDefault(score => score.PlanId == plan.Id), half.FirstOrDefault(score => score.PlanId == plan.Id)))],
            ScoreConsistency.Of(agreed), ScoreConsistency.Of(half));
    }

    /// <summary>The scores of a plan, the latest first.</summary>
    public async Task<IReadOnlyList<PlanScore>> OfAsync(Guid plan, CancellationToken cancel) =>
        [.. (await db.PlanScores.AsNoTracking().Where(score => score.PlanId == plan).ToListAsync(cancel)).OrderByDescending(score => score.On).ThenByDescending(score => score.Id)];

    /// <summary>The council's standard; what councils begin with where it has none of its own.</summary>
    public async Task<PlanStandard> StandardAsync(CancellationToken cancel) => await db.PlanStandards.AsNoTracking().SingleOrDefaultAsync(cancel) ?? new();
}
