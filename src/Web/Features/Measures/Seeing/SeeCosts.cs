using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What a measure does beside what it costs (R83).</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Cost">The measure of its cost.</param>
public sealed record CostPair(SeenMeasure Measure, SeenMeasure Cost)
{
    /// <summary>Against the same period last year where both can say so, else against the period before.</summary>
    public DirectionMode Mode => Known(DirectionMode.SamePeriodLastYear) ? DirectionMode.SamePeriodLastYear : DirectionMode.PreviousPeriod;
    public Direction Performance => Measure.Now.Direction(Mode)?.Direction ?? Direction.Unknown;

    /// <summary>Whether it costs less: where less is better for the cost measure, better is less.</summary>
    public Direction Spending => Cost.Now.Direction(Mode)?.Direction ?? Direction.Unknown;

    /// <summary>The two together, in words.</summary>
    public string Verdict => (Performance, CostsLess) switch
    {
        (Direction.Unknown, _) or (_, null) => "Cannot be said: one of the two has nothing to be held against",
        (Direction.Improving, > 0) => "Better for less",
        (Direction.Improving, 0) => "Better for the same",
        (Direction.Improving, < 0) => "Better for more",
        (Direction.Worsening, > 0) => "Worse for less",
        (Direction.Worsening, 0) => "Worse for the same",
        (Direction.Worsening, < 0) => "Worse for more",
        (Direction.Steady, > 0) => "The same for less",
        (Direction.Steady, 0) => "The same for the same",
        (Direction.Steady, < 0) => "The same for more",
        (_, > 0) => "Activity changed, for less",
        (_, < 0) => "Activity changed, for more",
        _ => "Activity changed, for the same",
    };

    private int? CostsLess => (Spending, Cost.Standing.Polarity) switch
    {
        (Direction.Steady, _) => 0,
        (Direction.Falling, _) or (Direction.Improving, Polarity.Lower) or (Direction.Worsening, Polarity.Higher) => 1,
        (Direction.Rising, _) or (Direction.Worsening, Polarity.Lower) or (Direction.Improving, Polarity.Higher) => -1,
        _ => null,
    };

    private bool Known(DirectionMode mode) => new[] { Measure, Cost }.All(each => each.Now.Direction(mode) is { Direction: not Direction.Unknown });
}

/// <summary>Finds, of some measures, those whose cost is measured, with the cost beside them; both as this person may see them.</summary>
public sealed class SeeCosts(GoldenThreadDb db, MeasureShelf measures, Desk desk)
{
    public async Task<IReadOnlyList<CostPair>> RunAsync(IEnumerable<SeenMeasure> matching, SeenMeasures seen, CancellationToken cancel)
    {
        var view = await measures.AsOfAsync(db, desk.MeasureSequence, cancel);
        var byId = seen.All.ToDictionary(each => each.Standing.MeasureId);
        var pairs = new List<CostPair>();
        foreach (var each in matching)
        {
            if (view.Find(each.Standing.MeasureId)?.CostMeasure is { } cost && byId.TryGetValue(cost, out var beside)) { pairs.Add(new(each, beside)); }
        }

        return pairs;
    }
}
