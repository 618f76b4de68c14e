using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>What the council decided about its members' room; the usual where it has decided nothing.</summary>
public sealed class KnowMembersRoom(GoldenThreadDb db)
{
    public async Task<MembersRoom> RunAsync(CancellationToken cancel) => await db.MembersRooms.AsNoTracking().SingleOrDefaultAsync(cancel) ?? new();
}
