using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Jobs;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Takes the approval of a publication back before anybody could read it.</summary>
public sealed class TakePublicationBack(GoldenThreadDb db, ActOnRecord act, DatabaseTime time)
{
    /// <returns>Null when there is no such publication.</returns>
    public async Task<Outcome<PublicationTakenBack>?> RunAsync(int number, Submission by, CancellationToken cancel)
    {
        var now = await time.NowAsync(db, cancel);
        return await act.RunAsync(db.Publications.Where(each => each.Number == number), (found, _) => found.TakeBack(now, by.Actor), by, cancel);
    }
}
