using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Agrees how a board did in a year, and keeps beside it what the record says of that year on this day.</summary>
public sealed class AgreeBoardAssessment(ActOnBoardAssessment act, CountBoardYear count)
{
    public Task<Outcome<BoardAssessmentAgreed>?> RunAsync(Guid boardId, FinancialYear year, Submission by, CancellationToken cancel) =>
        act.RunAsync<BoardAssessmentAgreed>(boardId, year, async (found, board, _) => found?.Agree(board, await count.RunAsync(board, year, by.Actor.Today, cancel), by.Actor), by, cancel);
}
