using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Closes a risk.</summary>
public sealed class CloseRisk(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<RiskClosed>?> RunAsync(int number, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Risks.Where(each => each.Number == number), (found, council) => found.Close(because, council.Chart, by.Actor), by, cancel);
}
