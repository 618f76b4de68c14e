using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Jobs;
using GoldenThread.Web.Plumbing.Keeping;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Sets the moment from which on everybody reads a publication, by the database's time.</summary>
public sealed class ReleasePublication(GoldenThreadDb db, ActOnRecord act, DatabaseTime time, KeptAnswers kept)
{
    /// <param name="from">The moment; null for at once.</param>
    /// <returns>Null when there is no such publication.</returns>
    public async Task<Outcome<PublicationReleased>?> RunAsync(int number, DateTimeOffset? from, Submission by, CancellationToken cancel)
    {
        var now = await time.NowAsync(db, cancel);
        // Only their moments are looked at: what they hold is large.
        var others = await db.Publications.AsNoTracking().Select(each => new Publication { Id = each.Id, Title = each.Title, PublishFrom = each.PublishFrom }).ToListAsync(cancel);
        var outcome = await act.RunAsync(db.Publications.Where(each => each.Number == number), (found, _) => found.Release(from, now, others, by.Actor), by, cancel);
        kept.Forget(db.CouncilId);
        return outcome;
    }
}
