using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Changes what is known of a self-assessment.</summary>
public sealed class ChangeSelfAssessment(ActOnSelfAssessment act, AroundAssessments around)
{
    public Task<Outcome<SelfAssessmentChanged>?> RunAsync(string code, SelfAssessmentDetails details, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, async judged => judged.Assessment.Change(details, await around.RunAsync(judged.Chart, cancel), by.Actor), by, cancel);
}
