using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using GoldenThread.Web.Features.Boards;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Features.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>What is off track in what comes to a board, and what comes to it next.</summary>
/// <param name="Board">The board.</param>
/// <param name="Measures">Red measures, or such as change for the worse, of its lists or that it called in.</param>
/// <param name="Actions">Actions monitored by it that are overdue or at risk.</param>
/// <param name="Cases">Its open cases.</param>
/// <param name="Papers">Papers that its meetings wait for.</param>
/// <param name="Next">Its next day, with what comes to it; null for none.</param>
public sealed record CommitteeWork(Board Board, IReadOnlyList<SeenMeasure> Measures, IReadOnlyList<SeenAction> Actions, IReadOnlyList<Case> Cases, IReadOnlyList<(string What, DateOnly? Due, Guid Meeting)> Papers, ForwardDay? Next);

/// <summary>Gathers what comes to the boards on which a member sits, by the rules by which everybody else sees it.</summary>
public sealed class SeeCommittees(GoldenThreadDb db, SeeMeasures measures, ListBoards boards, ListCases cases, SeeForwardPlan forward, Desk desk)
{
    public async Task<IReadOnlyList<CommitteeWork>> RunAsync(MemberSettings settings, CancellationToken cancel)
    {
        var mine = desk.Organisation!.Boards.Where(board => board.EndedOn is null && settings.Boards.Contains(board.Id)).ToList();
        if (mine.Count == 0) { return []; }
        var seen = await measures.RunAsync(AsAt.Read(null, desk.Today), cancel);
        var work = (await boards.RunAsync(cancel)).ToDictionary(each => each.Board.Id);
        var open = await cases.RunAsync(cancel);
        var days = (await forward.RunAsync(null, cancel)).ToLookup(day => day.BoardId);
        var meetings = (await db.Meetings.AsNoTracking().Where(each => each.State == MeetingState.Planned).OrderBy(each => each.On).ToListAsync(cancel)).ToLookup(each => each.BoardId);
        return [.. mine.Select(board =>
        {
            var lists = seen.Lists.Where(list => list.BoardId == board.Id && list.EndedOn is null).Select(list => list.Id).ToHashSet();
            var called = open.Where(each => each.BoardId == board.Id && each.Subject.Kind == SubjectKind.Measure).Select(each => each.Subject.Id).ToHashSet();
            return new CommitteeWork(board,
                [.. seen.All.Where(each => each.Rank < 3 && !MeasureFilter.HasEnded(each.Standing, desk.Today) && (each.Standing.Lists.Any(lists.Contains) || called.Contains(each.Standing.MeasureId))).OrderBy(each => each.Rank)],
                [.. work[board.Id].Routes.Select(each => each.Action).DistinctBy(each => each.Standing.ActionId).Where(each => ShownStatus.Of(each.Standing, desk.Today).IsException).OrderBy(each => ShownStatus.Of(each.Standing, desk.Today).Rank)],
                [.. open.Where(each => each.ClosedOn is null && (each.BoardId == board.Id || each.Waits(desk.Today).Any(wait => wait.Board == board.Id)))],
                [.. meetings[board.Id].SelectMany(meeting => meeting.Items.Where(item => item.ExemptBecause.Length == 0 || desk.ReadsDrafts).SelectMany(item => item.Papers).Where(paper => paper.GivenOn is null).Select(paper => (paper.Title, (DateOnly?)paper.Due, meeting.Id))).OrderBy(paper => paper.Item2)],
                days[board.Id].FirstOrDefault(day => day.On >= desk.Today));
        })];
    }
}
