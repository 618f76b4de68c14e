using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The record of meetings from which a briefing is made.</summary>
public sealed class BriefedMeetings(GoldenThreadDb db, OrganisationShelf organisations)
{
    /// <summary>The meetings that there are, with the name of every board.</summary>
    public async Task<(IReadOnlyList<BriefedMeeting> Meetings, Func<Guid, string> NameOf)> RunAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        var boards = (await organisations.NowAsync(db, cancel)).Boards.ToDictionary(board => board.Id);
        var meetings = await db.Meetings.AsNoTracking().Where(each => ids.Contains(each.Id)).ToListAsync(cancel);
        var wanted = meetings.SelectMany(each => each.Items).Select(item => item.CaseId).OfType<Guid>().ToHashSet();
        var cases = await db.Cases.AsNoTracking().Where(each => wanted.Contains(each.Id)).ToDictionaryAsync(each => each.Id, cancel);
        return ([.. meetings.Select(each => new BriefedMeeting(each, boards[each.BoardId], cases))], board => boards.GetValueOrDefault(board)?.Name ?? "");
    }

    /// <summary>The sections that the record gives now for a briefing.</summary>
    public async Task<IReadOnlyList<BriefingSection>> NowAsync(Briefing briefing, CancellationToken cancel)
    {
        var (meetings, nameOf) = await RunAsync(briefing.Meetings, cancel);
        return BriefingWriting.Sections(briefing.Head, meetings, nameOf);
    }
}
