using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>Asks a question as a member. Its identity is the submission's key.</summary>
public sealed class AskQuestion(GoldenThreadDb db, ActOnRecord act, KnowMembersRoom know)
{
    public Task<Outcome<QuestionAsked>> RunAsync(QuestionDetails details, Submission by, CancellationToken cancel) =>
        act.AddAsync(async council => MemberQuestion.Ask(by.Key, (await db.MemberQuestions.MaxAsync(each => (int?)each.Number, cancel) ?? 0) + 1, details, await know.RunAsync(cancel), new WorkingDays(council.Council.BankHolidays), council.Chart, by.Actor), by, cancel);
}
