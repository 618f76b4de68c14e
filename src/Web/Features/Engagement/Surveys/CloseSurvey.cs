using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>Closes the survey that is open; whose an answer was is forgotten in the same moment.</summary>
public sealed class CloseSurvey(GoldenThreadDb db, ActOnRecord act)
{
    public async Task<Outcome<SurveyClosed>?> RunAsync(int number, string? outcome, Submission by, CancellationToken cancel)
    {
        var answers = await (from answer in db.SurveyAnswers join survey in db.MemberSurveys on answer.SurveyId equals survey.Id where survey.Number == number select answer).ToListAsync(cancel);
        return await act.RunAsync(db.MemberSurveys.Where(each => each.Number == number), (found, _) => found.Close(outcome, answers, by.Actor), by, cancel);
    }
}
