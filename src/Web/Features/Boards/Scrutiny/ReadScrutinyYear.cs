using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Reads what the record says of scrutiny's year, as a member may know it, whoever asks: nothing exempt, and nothing of a meeting whose minutes are a draft.</summary>
public sealed class ReadScrutinyYear(GoldenThreadDb db, OrganisationShelf organisations, CountBoardYear count)
{
    public async Task<ScrutinyContent> RunAsync(FinancialYear year, string foreword, DateOnly today, CancellationToken cancel)
    {
        var boards = (await organisations.NowAsync(db, cancel)).Boards;
        var counted = new List<(Board, BoardYear)>();
        foreach (var board in ScrutinyReport.BoardsOf(boards, year)) { counted.Add((board, await count.RunAsync(board, year, today, cancel, withExempt: false))); }
        var ids = counted.ConvertAll(each => each.Item1.Id);
        var (from, to) = (year.Start, year.End);
        var meetings = await db.Meetings.AsNoTracking().Where(each => ids.Contains(each.BoardId) && each.On >= from && each.On <= to).ToListAsync(cancel);
        var cases = await db.Cases.AsNoTracking().Where(each => each.CalledInOn <= to && (each.ClosedOn == null || each.ClosedOn >= from) && each.ExemptBecause == "").ToListAsync(cancel);
        var minutes = new MinutesRule(false, (await db.Meetings.AsNoTracking().Where(each => each.State == MeetingState.Approved).Select(each => each.Id).ToListAsync(cancel)).ToHashSet(), new HashSet<Guid>());
        return new ScrutinyYear
        {
            Year = year,
            Boards = counted,
            Meetings = meetings,
            Cases = cases.ConvertAll(minutes.Known),
            Reviews = await db.Reviews.AsNoTracking().Where(each => ids.Contains(each.BoardId)).ToListAsync(cancel),
            Assessments = await db.BoardAssessments.AsNoTracking().Where(each => each.Year == year.FirstYear && ids.Contains(each.BoardId)).ToListAsync(cancel),
            Questions = await db.MemberQuestions.AsNoTracking().Where(each => each.AskedOn >= from && each.AskedOn <= to).ToListAsync(cancel),
            NameOf = id => boards.FirstOrDefault(each => each.Id == id)?.Name ?? "",
        }.Read(foreword, today);
    }
}
