using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Signs a self-assessment off.</summary>
public sealed class SignSelfAssessment(ActOnSelfAssessment act, GoldenThreadDb db)
{
    /// <param name="challenges">What it is challenged with, as the signer saw it.</param>
    public Task<Outcome<SelfAssessmentSigned>?> RunAsync(string code, IReadOnlyCollection<Challenge> challenges, string? words, Submission by, CancellationToken cancel) => act.RunAsync(code, async judged =>
    {
        var answers = await db.LineAnswers.AsNoTracking().Where(each => each.AssessmentId == judged.Assessment.Id).ToListAsync(cancel);
        return judged.Assessment.SignOff(judged.Content, answers, challenges, words, by.Actor);
    }, by, cancel);
}
