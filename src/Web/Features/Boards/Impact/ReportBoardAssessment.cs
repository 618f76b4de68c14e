using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Records that a board received how another did in a year.</summary>
public sealed class ReportBoardAssessment(ActOnBoardAssessment act)
{
    public Task<Outcome<BoardAssessmentReported>?> RunAsync(Guid boardId, FinancialYear year, Guid? to, DateOnly? on, Submission by, CancellationToken cancel) =>
        act.OnBegunAsync(boardId, year, (found, board, council) => found.Report(board, council.Boards.FirstOrDefault(each => each.Id == to), on, by.Actor), by, cancel);
}
