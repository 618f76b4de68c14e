using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Changes what is known of a piece of evidence.</summary>
public sealed class ChangeEvidence(ActOnEvidence act)
{
    public Task<Outcome<EvidenceChanged>?> RunAsync(Guid id, EvidenceDetails details, Submission by, CancellationToken cancel) => act.RunAsync(id, (evidence, chart) => evidence.Change(details, chart, by.Actor), by, cancel);
}
