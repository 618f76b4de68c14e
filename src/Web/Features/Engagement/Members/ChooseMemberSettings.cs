using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>A member says on which boards they sit and for which division they stand. For them alone, and outside History.</summary>
public sealed class ChooseMemberSettings(GoldenThreadDb db, OrganisationShelf organisations)
{
    /// <returns>What stood in the way; empty where nothing did.</returns>
    public async Task<IReadOnlyList<Problem>> RunAsync(IReadOnlyCollection<Guid> boards, string? division, Actor actor, CancellationToken cancel)
    {
        var there = (await organisations.NowAsync(db, cancel)).Boards.Where(board => board.EndedOn is null).Select(board => board.Id).ToHashSet();
        var kept = await db.MemberSettings.SingleOrDefaultAsync(each => each.AccountId == actor.Account, cancel);
        var settings = kept ?? new() { Id = Guid.CreateVersion7(), CouncilId = db.CouncilId, AccountId = actor.Account };
        if (settings.Choose(boards, division, there, actor) is { Count: > 0 } faults) { return faults; }
        if (kept is null) { db.MemberSettings.Add(settings); }
        settings.Version++;
        try
        {
            await db.SaveChangesAsync(cancel);
            return [];
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return [new("", "You were changing this in two places at once. Send it again.")];
        }
    }
}
