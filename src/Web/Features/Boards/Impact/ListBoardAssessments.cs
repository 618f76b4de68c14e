using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>How boards did, year by year. What was agreed is for everybody who reads cases; what is being written for those who read drafts, write or agree it.</summary>
public sealed class ListBoardAssessments(GoldenThreadDb db, Desk desk)
{
    /// <summary>All of them, or those of one board, the latest year first.</summary>
    public async Task<IReadOnlyList<BoardAssessment>> RunAsync(Guid? board, CancellationToken cancel) =>
        await db.BoardAssessments.AsNoTracking().Where(each => board == null || each.BoardId == board).OrderByDescending(each => each.Year).ToListAsync(cancel);

    public Task<BoardAssessment?> OneAsync(Guid board, FinancialYear year, CancellationToken cancel) =>
        db.BoardAssessments.AsNoTracking().SingleOrDefaultAsync(each => each.BoardId == board && each.Year == year.FirstYear, cancel);

    /// <summary>What was agreed and boards have not received yet, by the board that is to receive it.</summary>
    public async Task<ILookup<Guid, ForwardThing>> ToReceiveAsync(CancellationToken cancel) =>
        (from each in await RunAsync(null, cancel)
         let board = desk.Organisation!.Boards.FirstOrDefault(one => one.Id == each.BoardId)
         where board is not null
         from to in each.Stands?.Reports ?? []
         let thing = each.ComesTo(to.Board, board, PathOf(board.Id, each.FinancialYear))
         where thing is not null
         select (To: to.Board, Thing: thing)).ToLookup(each => each.To, each => each.Thing);

    /// <summary>Whether whoever sits at the desk may see what is being written of a board.</summary>
    public bool SeesDraft(Board board) => desk.ReadsDrafts || desk.May(Right.RecordDecision) || BoardAssessment.MayAgree(board, desk.Actor);

    /// <summary>The year as addresses have it: 2025-26.</summary>
    public static string AddressOf(FinancialYear year) => year.ToString().Replace('/', '-');

    public static string PathOf(Guid board, FinancialYear year) => $"/boards/{board}/assessments/{AddressOf(year)}";
}
