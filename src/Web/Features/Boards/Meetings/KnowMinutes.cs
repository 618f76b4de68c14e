using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The rule that says what of minutes whoever sits at the desk sees, with what it needs to know.</summary>
public sealed class KnowMinutes(GoldenThreadDb db, Desk desk)
{
    private static readonly HashSet<Guid> Nothing = [];

    public async Task<MinutesRule> RunAsync(CancellationToken cancel) => desk.ReadsDrafts ? MinutesRule.For(desk.Actor, Nothing, Nothing) : MinutesRule.For(
        desk.Actor,
        (await db.Meetings.AsNoTracking().Where(each => each.State == MeetingState.Approved).Select(each => each.Id).ToListAsync(cancel)).ToHashSet(),
        (await db.Briefings.AsNoTracking().Where(each => each.IssuedOn != null).Select(each => each.Meetings).ToListAsync(cancel)).SelectMany(each => each).ToHashSet());
}
