using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Puts a piece of evidence away: it is offered no more, and stays where it is used.</summary>
public sealed class PutEvidenceAway(ActOnEvidence act)
{
    public Task<Outcome<EvidencePutAway>?> RunAsync(Guid id, string? because, Submission by, CancellationToken cancel) => act.RunAsync(id, (evidence, chart) => evidence.PutAway(because, chart, by.Actor), by, cancel);
}
