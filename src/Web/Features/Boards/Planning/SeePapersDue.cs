using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>A paper that a board waits for.</summary>
public sealed record PaperDue
{
    public required string What { get; init; }
    public required Guid? Post { get; init; }

    /// <summary>Who writes it, as papers print it; empty while nobody does.</summary>
    public required string Writer { get; init; }

    /// <summary>The meeting or the case for which it is.</summary>
    public required (string Title, string Path) For { get; init; }
    public required DateOnly? Due { get; init; }

    /// <summary>Where it is recorded that it came; null for whoever may not.</summary>
    public required string? Give { get; init; }

    public int DaysLate(DateOnly today) => Due is { } due && due < today ? today.DayNumber - due.DayNumber : 0;
}

/// <summary>The papers that cases and meetings to come wait for, the latest first.</summary>
public sealed class SeePapersDue(GoldenThreadDb db, ListCases cases, Desk desk)
{
    public async Task<IReadOnlyList<PaperDue>> RunAsync(CancellationToken cancel)
    {
        var chart = desk.Organisation!.Chart;
        List<PaperDue> found = [];
        foreach (var each in (await cases.RunAsync(cancel)).Where(each => each.ClosedOn is null))
        {
            found.AddRange(each.Papers.Where(paper => paper.GivenOn is null).Select(paper => new PaperDue
            {
                What = paper.What,
                Post = paper.Post,
                Writer = chart.Post(paper.Post)?.Title ?? "",
                For = ($"{each.Code} {each.Subject.Title}", $"/boards/cases/{each.Number}"),
                Due = paper.Due,
                Give = desk.May(Right.RecordDecision) || (paper.Post is { } post && desk.Actor.May(Right.UpdateAction, [post], chart.ServicesOf([post]))) ? $"/boards/cases/{each.Number}?paper={paper.Number}" : null,
            }));
        }

        foreach (var meeting in await db.Meetings.AsNoTracking().Where(each => each.State == MeetingState.Planned).ToListAsync(cancel))
        {
            var board = desk.Organisation.Boards.First(each => each.Id == meeting.BoardId);
            found.AddRange(meeting.Items.SelectMany(item => item.Papers.Where(paper => paper.GivenOn is null).Select(paper => new PaperDue
            {
                What = paper.Title,
                Post = paper.Post,
                Writer = chart.Post(paper.Post)?.Title ?? paper.Writer,
                For = (meeting.RefOf(board).Name, $"/boards/meetings/{meeting.Id}/papers"),
                Due = paper.Due,
                Give = Meeting.MayGive(paper, chart, desk.Actor) ? $"/boards/meetings/{meeting.Id}/items/{item.Key}/papers/{paper.Number}" : null,
            })));
        }

        return [.. found.OrderByDescending(each => each.DaysLate(desk.Today)).ThenBy(each => each.Due ?? DateOnly.MaxValue).ThenBy(each => each.Writer, StringComparer.OrdinalIgnoreCase).ThenBy(each => each.What, StringComparer.Ordinal)];
    }
}
