using System.Collections.Immutable;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;

namespace GoldenThread.Store.Measures;

/// <summary>The standings of every measure of a council at a place of its chain. It never changes.</summary>
public sealed class CouncilMeasures
{
    internal static readonly CouncilMeasures None = new(0, ImmutableDictionary<Guid, StandingOfCommit>.Empty);

    private readonly ImmutableDictionary<Guid, StandingOfCommit> _byId;
    private readonly Lazy<IReadOnlyList<MeasureStanding>> _inOrder;

    private CouncilMeasures(long sequence, ImmutableDictionary<Guid, StandingOfCommit> byId, Lazy<IReadOnlyList<MeasureStanding>>? inOrder = null)
    {
        (Sequence, _byId) = (sequence, byId);
        _inOrder = inOrder ?? new(() => [.. byId.Values.Select(each => each.Standing).OrderBy(standing => standing.Code, CodeOrder.Instance)]);
    }

    /// <summary>The place in the chain.</summary>
    public long Sequence { get; }

    /// <summary>Every standing, by code.</summary>
    public IReadOnlyList<MeasureStanding> All => _inOrder.Value;

    public MeasureStanding? Find(Guid measure) => _byId.GetValueOrDefault(measure)?.Standing;

    /// <summary>The place in the chain of the commit that wrote the standing of a measure; null where it has none.</summary>
    public long? SequenceOf(Guid measure) => _byId.GetValueOrDefault(measure)?.Sequence;

    internal CouncilMeasures With(List<StandingOfCommit> changed, long sequence) =>
        new(sequence, changed.Count == 0 ? _byId : _byId.SetItems(changed.Select(standing => KeyValuePair.Create(standing.Standing.MeasureId, standing))), changed.Count == 0 ? _inOrder : null);
}

/// <summary>A standing, and the place in the chain of the commit that wrote it.</summary>
internal sealed record StandingOfCommit(MeasureStanding Standing, long Sequence);
