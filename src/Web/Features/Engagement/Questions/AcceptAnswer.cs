using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>The asker says that a question is answered.</summary>
public sealed class AcceptAnswer(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<QuestionClosed>?> RunAsync(int number, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.MemberQuestions.Where(each => each.Number == number), (found, _) => found.Accept(by.Actor), by, cancel);
}
