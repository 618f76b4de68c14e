using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>A survey with its results, without names, and what this person has answered.</summary>
/// <param name="Survey">The survey.</param>
/// <param name="Answers">How many answered.</param>
/// <param name="Results">The results, by question.</param>
/// <param name="Own">What this person answered while it is open; empty where they did not.</param>
public sealed record SeenSurvey(MemberSurvey Survey, int Answers, IReadOnlyList<SurveyResult> Results, IReadOnlyList<SurveyReply> Own);

/// <summary>The surveys of what members need, the latest first.</summary>
public sealed class SeeSurvey(GoldenThreadDb db, Desk desk)
{
    public async Task<IReadOnlyList<SeenSurvey>> RunAsync(CancellationToken cancel)
    {
        var answers = (await db.SurveyAnswers.AsNoTracking().ToListAsync(cancel)).ToLookup(answer => answer.SurveyId);
        return [.. (await db.MemberSurveys.AsNoTracking().OrderByDescending(each => each.Number).ToListAsync(cancel)).Select(survey => new SeenSurvey(survey, answers[survey.Id].Count(), SurveyResult.Of(survey, [.. answers[survey.Id]]),
            answers[survey.Id].FirstOrDefault(answer => answer.AccountId == desk.Actor.Account)?.Replies ?? []))];
    }

    /// <summary>Whether a survey is open that this person has not answered.</summary>
    public async Task<bool> IsWaitingAsync(CancellationToken cancel) =>
        await db.MemberSurveys.AsNoTracking().Where(each => each.ClosedOn == null).Select(each => (Guid?)each.Id).SingleOrDefaultAsync(cancel) is { } open && !await db.SurveyAnswers.AnyAsync(each => each.SurveyId == open && each.AccountId == desk.Actor.Account, cancel);
}
