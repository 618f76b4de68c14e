using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>A member answers the open survey, or answers it anew. Outside History, which would say who answered what.</summary>
public sealed class AnswerSurvey(GoldenThreadDb db)
{
    /// <returns>What stood in the way; empty where nothing did.</returns>
    public async Task<IReadOnlyList<Problem>> RunAsync(IReadOnlyCollection<SurveyReply> replies, Actor actor, CancellationToken cancel)
    {
        if (await db.MemberSurveys.AsNoTracking().Where(each => each.ClosedOn == null).SingleOrDefaultAsync(cancel) is not { } survey) { return [new("", "No survey is open.")]; }
        var (kept, faults) = survey.Take(replies, actor);
        if (faults.Count > 0) { return faults; }
        var answer = await db.SurveyAnswers.SingleOrDefaultAsync(each => each.SurveyId == survey.Id && each.AccountId == actor.Account, cancel)
            ?? db.SurveyAnswers.Add(new() { Id = Guid.NewGuid(), CouncilId = db.CouncilId, SurveyId = survey.Id, AccountId = actor.Account }).Entity;
        answer.Replies = kept;
        try
        {
            await db.SaveChangesAsync(cancel);
            return [];
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return [new("", "You were answering in two places at once. Look at what was saved, and send it again if you want to change it.")];
        }
    }
}
