using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>Gives a question to a post to answer.</summary>
public sealed class EntrustQuestion(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<QuestionEntrusted>?> RunAsync(int number, Guid? post, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.MemberQuestions.Where(each => each.Number == number), (found, council) => found.Entrust(post, council.Chart, by.Actor), by, cancel);
}
