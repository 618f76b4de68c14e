using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Measures;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Counts what the record says of a board's year, from everything that is recorded: a count tells nothing of what was said. Beside a list of the things that are counted it leaves out what is exempt.</summary>
public sealed class CountBoardYear(GoldenThreadDb db, MeasureShelf measures)
{
    public async Task<BoardYear> RunAsync(Board board, FinancialYear year, DateOnly today, CancellationToken cancel, bool withExempt = true)
    {
        var (from, to) = (year.Start, year.End);
        var meetings = await db.Meetings.AsNoTracking().Where(each => each.BoardId == board.Id && each.On >= from && each.On <= to).ToListAsync(cancel);
        // What was closed before the year has nothing in it, but lessons that were written later.
        var cases = await db.Cases.AsNoTracking().Where(each => each.CalledInOn <= to && (each.ClosedOn == null || each.ClosedOn >= from || each.LessonCount > 0) && (withExempt || each.ExemptBecause == "")).ToListAsync(cancel);
        if (!withExempt) { meetings.ForEach(each => each.Items = [.. each.Items.Where(item => item.ExemptBecause.Length == 0)]); }
        var broken = cases.Where(each => each.Subject is { Kind: SubjectKind.Measure, Id: not null } && each.Promises.Any(IsBroken)).ToList();
        var figures = broken.Count == 0 ? null : await db.FiguresAsync([.. broken.Select(each => each.Subject.Id!.Value).Distinct()], cancel);
        var view = figures is null ? null : await measures.NowAsync(db, cancel);
        bool CameInPart(Case each, CasePromise promise) => IsBroken(promise) && each.Subject is { Kind: SubjectKind.Measure, Id: { } id } && view?.Find(id) is { } measure
            && CasePromiseTest.Of(promise, measure, SeriesFigures.Of(id, figures![id].Where(figure => figure.State >= FigureState.Approved), drafts: false), today) is { Share: > 0 };
        return BoardYear.Of(board, year, meetings, cases, CameInPart, today);
    }

    private static bool IsBroken(CasePromise promise) => promise is { IsKept: false, Value: not null };
}
