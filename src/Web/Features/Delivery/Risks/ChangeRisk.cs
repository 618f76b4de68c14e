using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Changes what is said of a risk, what it threatens and what holds it down.</summary>
public sealed class ChangeRisk(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<RiskChanged>?> RunAsync(int number, RiskDetails details, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Risks.Where(each => each.Number == number), (found, council) => found.Change(details, council.Chart, by.Actor), by, cancel);
}
