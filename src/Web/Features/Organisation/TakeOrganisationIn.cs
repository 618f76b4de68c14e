using System.Security.Cryptography;
using System.Text;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Organisation.Reading;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>Takes an agreed sheet over in one commit: an event for each record, and one for the sheet with the hash of its rows.</summary>
public sealed class TakeOrganisationIn(GoldenThreadDb db)
{
    /// <param name="agreed">How many rows in question the person saw; with another number the organisation has changed meanwhile, and they look again.</param>
    public async Task<IReadOnlyList<Problem>> RunAsync(AgreedSheet sheet, DateOnly from, int agreed, Submission by, CancellationToken cancel)
    {
        if (await db.EarlierAsync(by, cancel) is { } earlier) { return earlier; }
        var council = await db.Councils.SingleAsync(cancel);
        var parts = new OrganisationParts(await db.AllServicesAsync(cancel), await db.AllPostsAsync(cancel), await db.People.ToListAsync(cancel), await db.Holdings.ToListAsync(cancel));
        var intake = new OrganisationIntake(parts, from, Guid.CreateVersion7, by.Actor);
        var readings = intake.Take(sheet.Sheet());
        var leftOut = readings.Count(reading => reading.State == RowState.InQuestion);
        if (leftOut != agreed) { return [new Problem("", "The organisation has changed since you looked. Look at the rows again before you agree.")]; }
        if (intake.Events.Count == 0) { return [new Problem("", "No row would add or change anything.")]; }

        db.AddRange(parts.Added);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sheet.Write())));
        var asked = await AskNewHolders.AskAsync(db, intake.Events.OfType<HolderAppointed>().Select(appointed => appointed.Holding), parts.Holdings, by.Actor, cancel);
        return await db.SaveAsync([.. intake.Events, .. asked, new OrganisationRead(council.Ref, sheet.File, hash, readings.Count - leftOut, leftOut)], by, cancel, standings: true);
    }
}
