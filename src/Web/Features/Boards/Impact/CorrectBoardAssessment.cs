using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Begins a correction of how a board did in a year.</summary>
public sealed class CorrectBoardAssessment(ActOnBoardAssessment act)
{
    public Task<Outcome<BoardAssessmentCorrected>?> RunAsync(Guid boardId, FinancialYear year, string? because, Submission by, CancellationToken cancel) =>
        act.OnBegunAsync(boardId, year, (found, board, _) => found.Correct(board, because, by.Actor), by, cancel);
}
