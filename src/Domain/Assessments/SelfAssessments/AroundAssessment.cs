using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Assessments.SelfAssessments;

/// <summary>What of the council a self-assessment is checked against.</summary>
/// <param name="Others">The council's self-assessments; that itself is one of them does no harm.</param>
/// <param name="Inspections">Its inspections.</param>
/// <param name="Chart">Its posts and services.</param>
public sealed record AroundAssessment(IReadOnlyCollection<SelfAssessment> Others, IReadOnlySet<Guid> Inspections, PostChart Chart);
