using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>Answers a question of a member.</summary>
public sealed class AnswerQuestion(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<QuestionAnswered>?> RunAsync(int number, string? words, bool isNeeded, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.MemberQuestions.Where(each => each.Number == number), (found, council) => found.Answer(words, isNeeded, council.Chart, by.Actor), by, cancel);
}
