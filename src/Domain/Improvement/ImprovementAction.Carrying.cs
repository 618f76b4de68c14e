using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

public sealed partial class ImprovementAction
{
    /// <summary>The same action for the next plan: evidence stays with this one.</summary>
    /// <param name="id">Its identity there.</param>
    /// <param name="plan">The next plan.</param>
    /// <param name="order">Its place in it.</param>
    public ImprovementAction CarriedTo(Guid id, Plan plan, int order) => new()
    {
        Id = id,
        PlanId = plan.Id,
        Code = Code,
        FormerCodes = FormerCodes,
        Order = order,
        Definition = Definition,
        Source = Source,
        Progress = Progress with { Closing = null, EvidenceCount = 0, ProposedByPaper = null, Judgements = WithoutEvidence(Progress.Judgements) },
    };

    /// <summary>
    /// Takes over what happened to the action that it was carried from while its own plan was a draft: the leads went on with the plan in force.
    /// Null when nothing happened there since.
    /// </summary>
    /// <param name="before">The action of the plan before.</param>
    public ActionChanged? CatchUp(ImprovementAction before)
    {
        if (before.Progress.UpdatedAt is not { } at || at <= Progress.UpdatedAt) { return null; }

        var (was, now) = (before.Definition, Definition);
        var criteria = now.Criteria.Intersect(was.Criteria).Select(c => c.Key).ToHashSet();
        var steps = now.Steps.Where(step => was.Steps.Any(s => (s.Key, s.Words) == (step.Key, step.Words))).Select(step => step.Key).ToHashSet();
        var routes = now.Monitoring.Where(route => was.Monitoring.Any(r => (r.Key, r.Words) == (route.Key, route.Words))).Select(route => route.Key).ToHashSet();
        Progress = before.Progress with
        {
            EvidenceCount = Progress.EvidenceCount,
            InForceSince = Progress.InForceSince,
            ProposedByPaper = Progress.ProposedByPaper,
            AcceptedBy = before.Progress.AcceptedBy.Concat(Progress.AcceptedBy).DistinctBy(accepted => accepted.Key).ToDictionary(),
            Judgements = [.. Progress.Judgements.Where(j => !criteria.Contains(j.Key)), .. WithoutEvidence(before.Progress.Judgements.Where(j => criteria.Contains(j.Key)))],
            StepsDone = Progress.StepsDone.Where(done => !steps.Contains(done.Key)).Concat(before.Progress.StepsDone.Where(done => steps.Contains(done.Key))).ToDictionary(),
            Reports = [.. Progress.Reports.Where(r => !routes.Contains(r.Key)), .. before.Progress.Reports.Where(r => routes.Contains(r.Key))],
        };
        Definition = now with
        {
            NextReview = Later(now.NextReview, was.NextReview),
            Monitoring = [.. now.Monitoring.Select(route => routes.Contains(route.Key) ? route with { NextDue = Later(route.NextDue, was.Monitoring.First(r => r.Key == route.Key).NextDue) } : route)],
        };
        return new ActionChanged(Ref, ["what happened in the plan before since it was carried"], null);
    }

    private static List<CriterionJudgement> WithoutEvidence(IEnumerable<CriterionJudgement> judgements) => [.. judgements.Select(judgement => judgement with { Evidence = [] })];

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other : one;
}
