using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Changes what is in a publication before it is approved.</summary>
public sealed class ChangePublication(GoldenThreadDb db, GatherPublication gather, ActOnRecord act)
{
    /// <returns>Null when there is no such publication.</returns>
    public async Task<Outcome<PublicationChanged>?> RunAsync(int number, PublicationDetails details, Submission by, CancellationToken cancel)
    {
        var offer = Publishing.Offer(await gather.RunAsync([], by.Actor.Today, cancel));
        return await act.RunAsync(db.Publications.Where(each => each.Number == number), (found, _) => found.Change(details, offer, by.Actor), by, cancel);
    }
}
