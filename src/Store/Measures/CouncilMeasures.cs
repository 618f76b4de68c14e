using System.Collections.Immutable;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;

namespace GoldenThread.Store.Measures;

/// <summary>The standings of every measure of a council at a place of its chain. It never changes.</summary>
public sealed class CouncilMeasures
{
    internal static readonly CouncilMeasures None = new(0, ImmutableDictionary<Guid, MeasureStanding>.Empty);

    private readonly ImmutableDictionary<Guid, MeasureStanding> _byId;
    private readonly Lazy<IReadOnlyList<MeasureStanding>> _inOrder;

    private CouncilMeasures(long sequence, ImmutableDictionary<Guid, MeasureStanding> byId, Lazy<IReadOnlyList<MeasureStanding>>? inOrder = null)
    {
        (Sequence, _byId) = (sequence, byId);
        _inOrder = inOrder ?? new(() => [.. byId.Values.OrderBy(standing => standing.Code, CodeOrder.Instance)]);
    }

    /// <summary>The place in the chain.</summary>
    public long Sequence { get; }

    /// <summary>Every standing, by code.</summary>
    public IReadOnlyList<MeasureStanding> All => _inOrder.Value;

    public MeasureStanding? Find(Guid measure) => _byId.GetValueOrDefault(measure);

    internal CouncilMeasures With(List<MeasureStanding> changed, long sequence) =>
        new(sequence, changed.Count == 0 ? _byId : _byId.SetItems(changed.Select(standing => KeyValuePair.Create(standing.MeasureId, standing))), changed.Count == 0 ? _inOrder : null);
}
