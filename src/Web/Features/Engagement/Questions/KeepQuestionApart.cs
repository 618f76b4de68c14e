using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>Marks a question as exempt, or as exempt no longer.</summary>
public sealed class KeepQuestionApart(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<QuestionKeptApart>?> RunAsync(int number, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.MemberQuestions.Where(each => each.Number == number), (found, _) => found.KeepApart(because, by.Actor), by, cancel);
}
