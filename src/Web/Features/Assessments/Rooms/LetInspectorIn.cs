using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Lets an inspector into the room.</summary>
public sealed class LetInspectorIn(GoldenThreadDb db, ActOnInspection act)
{
    public async Task<Outcome<GuestLetIn>?> RunAsync(string code, Guid account, Submission by, CancellationToken cancel)
    {
        var inspectors = await InspectorsAsync(db, by.Actor, cancel);
        return await act.RunAsync(code, (inspection, _) => inspection.LetIn(account, inspectors, by.Actor), by, cancel);
    }

    /// <summary>The accounts in use whose roles let them into rooms and do not let them run assessments, by what the product calls them and until when they hold.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> InspectorsAsync(GoldenThreadDb db, Actor actor, CancellationToken cancel)
    {
        var accounts = await db.Users.AsNoTracking().Where(Store.Organisation.Account.InUse(actor.At)).Select(account => new { account.Id, account.ShownAs, account.Email, account.Roles }).ToListAsync(cancel);
        return accounts.Where(account => account.Roles.Any(grant => grant.HoldsOn(actor.Today) && grant.Role is Role.Inspector or Role.RoomInspector))
            .OrderBy(account => account.ShownAs, StringComparer.OrdinalIgnoreCase).ToDictionary(account => account.Id, account => $"{account.ShownAs} ({account.Email})");
    }
}
