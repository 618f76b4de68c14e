using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>Lets a question be seen that was held back for personal data.</summary>
public sealed class LetQuestionBeSeen(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<QuestionLetBeSeen>?> RunAsync(int number, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.MemberQuestions.Where(each => each.Number == number), (found, _) => found.LetBeSeen(by.Actor), by, cancel);
}
