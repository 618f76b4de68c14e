using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>How the room is used, in numbers; as what somebody opened it only for those who run it, and only where the council keeps that.</summary>
public sealed class SeeRoomUse(GoldenThreadDb db, KnowMembersRoom know, Desk desk)
{
    public async Task<(MembersRoom Room, RoomUse Use)> RunAsync(CancellationToken cancel)
    {
        var since = MemberSettings.WeekOf(desk.Today).AddDays(-7 * RoomUse.Weekly);
        var visits = await db.RoomVisits.AsNoTracking().Where(visit => visit.Week >= since).ToListAsync(cancel);
        if (!MemberSurvey.Runs(desk.Actor)) { visits.ForEach(visit => visit.OpenedAs = ""); }
        return (await know.RunAsync(cancel), RoomUse.Of(visits, await db.MemberQuestions.AsNoTracking().ToListAsync(cancel), new WorkingDays(desk.Council.BankHolidays), desk.Today));
    }
}
