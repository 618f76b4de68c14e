using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Improvement;

public sealed partial class ImprovementAction
{
    /// <summary>Takes a piece of evidence, for one of its criteria or for itself as a whole.</summary>
    /// <param name="evidence">The piece.</param>
    /// <param name="actor">Who adds it.</param>
    /// <param name="chart">The council's posts.</param>
    public Outcome<EvidenceAdded> AddEvidence(Evidence evidence, Actor actor, PostChart chart)
    {
        if (!Lets(actor, Right.UpdateAction, chart)) { return Actor.Refused("add evidence to this action"); }

        var problems = new List<Problem>();
        if (Progress is { IsClosed: true, EvidenceSeen: true }) { problems.Add(new("", "This action is closed and its evidence was seen. It must be opened again before evidence can be added.")); }
        if (string.IsNullOrWhiteSpace(evidence.Title)) { problems.Add(new("Title", "Say what the evidence is.")); }
        if (evidence.Title.Length > 300) { problems.Add(new("Title", "What it is has 300 characters at most.")); }
        if (evidence.CriterionKey is { } key && Definition.Criteria.All(criterion => criterion.Key != key)) { problems.Add(new("Criterion", "Choose one of the action's own criteria.")); }
        if (problems.Count > 0) { return problems; }

        Progress = Progress with { EvidenceCount = Progress.EvidenceCount + 1 };
        return new EvidenceAdded(Ref, evidence.Title);
    }
}
