using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>How the improvement plan of a strand stands: how many actions stand how.</summary>
public sealed record StrandPlan(string Code, string Title, int Actions, IReadOnlyList<(ShownStatus Status, int Count)> Counts);

/// <summary>The improvement plans that whoever sits at the desk may see, with how they stand on a day, by their identity.</summary>
public sealed class SeeStrandPlans(OpenPlan open, Desk desk)
{
    public async Task<IReadOnlyDictionary<Guid, StrandPlan>> RunAsync(AsAt asAt, CancellationToken cancel) => !desk.May(Right.ReadPlans) ? new Dictionary<Guid, StrandPlan>()
        : (await open.AllAsync(asAt, cancel)).ToDictionary(each => each.Plan.Id, each => new StrandPlan(each.Plan.Code, each.Plan.Title, each.Actions.Count, ShownStatus.Counts(each.Actions, asAt.Shown)));
}
