using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>Writes down that a member looks into the room: for themselves the moment, for the council that one member more did this week. Outside History, which would say who.</summary>
public sealed class LookIntoRoom(GoldenThreadDb db, KnowMembersRoom know)
{
    public async Task<MemberSettings> RunAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(Right.AskQuestions)) { return new() { AccountId = actor.Account }; }
        var settings = await db.MemberSettings.SingleOrDefaultAsync(each => each.AccountId == actor.Account, cancel)
            ?? db.MemberSettings.Add(new() { Id = Guid.CreateVersion7(), CouncilId = db.CouncilId, AccountId = actor.Account }).Entity;
        var (isNews, isFirst) = settings.Look(actor);
        if (!isNews) { return settings; }
        settings.Version++;
        // An identity that grows with time would say in which order they came.
        if (isFirst) { db.RoomVisits.Add(new() { Id = Guid.NewGuid(), CouncilId = db.CouncilId, Week = MemberSettings.WeekOf(actor.Today), OpenedAs = (await know.RunAsync(cancel)).KeepsNames ? actor.Post : "" }); }
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // Another page that they opened at the same moment has written it down.
            db.ChangeTracker.Clear();
        }

        return settings;
    }
}
