using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Brings a piece of evidence back that was put away: it is offered again.</summary>
public sealed class BringEvidenceBack(ActOnEvidence act)
{
    public Task<Outcome<EvidenceBroughtBack>?> RunAsync(Guid id, Submission by, CancellationToken cancel) => act.RunAsync(id, (evidence, chart) => evidence.BringBack(chart, by.Actor), by, cancel);
}
