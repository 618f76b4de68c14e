using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Says who answers which part of a self-assessment by when.</summary>
public sealed class AssignLines(ActOnSelfAssessment act)
{
    public Task<Outcome<LinesAssigned>?> RunAsync(string code, IReadOnlyList<LineAssignment> assignments, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, judged => Task.FromResult(judged.Assessment.Assign(assignments, judged.Content, judged.Chart, by.Actor)), by, cancel);
}
