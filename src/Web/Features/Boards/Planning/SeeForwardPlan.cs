using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>What each board is to receive in the next twelve months, as far as whoever sits at the desk may see it.</summary>
public sealed class SeeForwardPlan(GoldenThreadDb db, ListCases cases, ListBoards boards, ListBoardAssessments assessments, Desk desk)
{
    private const int Months = 12;

    /// <param name="board">One board; null for all that exist.</param>
    public async Task<IReadOnlyList<ForwardDay>> RunAsync(Guid? board, CancellationToken cancel)
    {
        var open = (await cases.RunAsync(cancel)).Where(each => each.ClosedOn is null).ToList();
        var meetings = (await db.Meetings.AsNoTracking().Where(each => board == null || each.BoardId == board).ToListAsync(cancel)).ToLookup(each => each.BoardId);
        var impact = await assessments.ToReceiveAsync(cancel);
        var (days, found) = (new Domain.Organisation.WorkingDays(desk.Council.BankHolidays), new List<ForwardDay>());
        foreach (var work in (await boards.RunAsync(cancel)).Where(work => board is null || work.Board.Id == board))
        {
            var reports = work.Routes.Where(each => each.Route.NextDue is not null).Select(each => new DueReport($"{each.Action.Standing.Code} {each.Action.Standing.Title}", each.Route.Words, each.Route.NextDue!.Value, each.Route.EveryMonths, each.Action.Path));
            found.AddRange(ForwardPlan.Of(work.Board, [.. meetings[work.Board.Id].Select(Seen)], open, reports, days, desk.Today, desk.Today.AddMonths(Months), impact[work.Board.Id]));
        }

        return [.. found.OrderBy(day => day.On ?? DateOnly.MaxValue)];
    }

    /// <summary>The meeting without what is exempt, for those who read no drafts.</summary>
    private Meeting Seen(Meeting meeting)
    {
        if (!desk.ReadsDrafts) { meeting.Items = [.. meeting.Items.Where(item => item.ExemptBecause.Length == 0)]; }
        return meeting;
    }
}
