using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Writes how a board did in a year; the first time it begins the assessment, whose identity is the submission's key.</summary>
public sealed class WriteBoardAssessment(GoldenThreadDb db, ActOnBoardAssessment act)
{
    public Task<Outcome<BoardAssessmentWritten>?> RunAsync(Guid boardId, FinancialYear year, AssessmentWords typed, Submission by, CancellationToken cancel) =>
        act.RunAsync<BoardAssessmentWritten>(boardId, year, async (found, board, council) =>
        {
            var named = typed.Outcomes.Select(each => each.CaseNumber).OfType<int>().ToList();
            // It goes to other boards: what is exempt is not named in it.
            var closed = (await db.Cases.AsNoTracking().Where(each => named.Contains(each.Number) && each.ClosedOn != null && each.ExemptBecause == "").Select(each => each.Number).ToListAsync(cancel)).ToHashSet();
            if (found is not null) { return found.Write(board, typed, council.Boards, closed, by.Actor); }
            var (begun, outcome) = BoardAssessment.Begin(by.Key, board, year, typed, council.Boards, closed, by.Actor);
            if (begun is not null) { db.BoardAssessments.Add(begun); }
            return outcome;
        }, by, cancel);
}
