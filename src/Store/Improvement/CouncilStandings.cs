using System.Collections;
using System.Collections.Immutable;
using GoldenThread.Domain.Improvement;

namespace GoldenThread.Store.Improvement;

/// <summary>The standings of every action of a council's plans, at a place of its chain. It never changes.</summary>
public sealed class CouncilStandings : IEnumerable<ActionStanding>
{
    internal static readonly CouncilStandings None = new(0, ImmutableDictionary<Guid, ActionStanding>.Empty, ImmutableSortedDictionary<Guid, PlanStandings>.Empty);

    // Those that were taken out of their plans as well: they may come back.
    private readonly ImmutableDictionary<Guid, ActionStanding> _byId;
    private readonly ImmutableSortedDictionary<Guid, PlanStandings> _byPlan;

    private CouncilStandings(long sequence, ImmutableDictionary<Guid, ActionStanding> byId, ImmutableSortedDictionary<Guid, PlanStandings> byPlan) =>
        (Sequence, _byId, _byPlan) = (sequence, byId, byPlan);

    /// <summary>The place in the chain.</summary>
    public long Sequence { get; }

    /// <summary>Those of a plan.</summary>
    public PlanStandings Of(Guid plan) => _byPlan.GetValueOrDefault(plan, PlanStandings.None);

    /// <summary>That of an action that is in a plan; null when there is none.</summary>
    public ActionStanding? Find(Guid action) => _byId.GetValueOrDefault(action) is { Removed: false } found ? found : null;

    public IEnumerator<ActionStanding> GetEnumerator() => _byPlan.Values.SelectMany(plan => plan).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal CouncilStandings With(List<ActionStanding> changed, long sequence)
    {
        var byId = _byId.SetItems(changed.Select(standing => KeyValuePair.Create(standing.ActionId, standing)));
        var byPlan = _byPlan;
        foreach (var plan in changed.GroupBy(standing => standing.PlanId))
        {
            byPlan = byPlan.SetItem(plan.Key, Of(plan.Key).With([.. plan]) ?? new PlanStandings(byId.Values.Where(standing => standing.PlanId == plan.Key && !standing.Removed)));
        }

        return new(sequence, byId, byPlan);
    }
}
