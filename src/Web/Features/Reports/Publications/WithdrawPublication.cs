using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Jobs;
using GoldenThread.Web.Plumbing.Keeping;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Withdraws what everybody can read; this process forgets at once what it keeps of it, every other within a second.</summary>
public sealed class WithdrawPublication(GoldenThreadDb db, ActOnRecord act, DatabaseTime time, KeptAnswers kept)
{
    /// <returns>Null when there is no such publication.</returns>
    public async Task<Outcome<PublicationWithdrawn>?> RunAsync(int number, Submission by, CancellationToken cancel)
    {
        var now = await time.NowAsync(db, cancel);
        var inForce = await db.Publications.AsNoTracking().Where(each => each.PublishFrom <= now).OrderByDescending(each => each.PublishFrom).ThenByDescending(each => each.Number).Select(each => (Guid?)each.Id).FirstOrDefaultAsync(cancel);
        var outcome = await act.RunAsync(db.Publications.Where(each => each.Number == number), (found, _) => found.Withdraw(now, inForce, by.Actor), by, cancel);
        kept.Forget(db.CouncilId);
        return outcome;
    }
}
