using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Opens a self-assessment again after it was signed off.</summary>
public sealed class ReopenSelfAssessment(ActOnSelfAssessment act)
{
    public Task<Outcome<SelfAssessmentReopened>?> RunAsync(string code, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, judged => Task.FromResult(judged.Assessment.Reopen(because, by.Actor)), by, cancel);
}
