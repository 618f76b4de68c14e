using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>The asker says that an answer does not answer the question.</summary>
public sealed class ReopenQuestion(GoldenThreadDb db, ActOnRecord act, KnowMembersRoom know)
{
    public async Task<Outcome<QuestionReopened>?> RunAsync(int number, string? because, bool isNeeded, Submission by, CancellationToken cancel)
    {
        var room = await know.RunAsync(cancel);
        return await act.RunAsync(db.MemberQuestions.Where(each => each.Number == number), (found, council) => found.Reopen(because, isNeeded, room, new WorkingDays(council.Council.BankHolidays), by.Actor), by, cancel);
    }
}
