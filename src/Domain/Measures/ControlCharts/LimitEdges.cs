namespace GoldenThread.Domain.Measures.ControlCharts;

/// <summary>
/// The mean and limits of a phase as its figures can meet them. A figure of at most d decimals lies above a limit exactly when it lies above the limit rounded down to d decimals, and below it when below it rounded up:
/// the decisions are those of the limits themselves, and numbers of few decimals are compared many times faster than those of twenty-eight.
/// </summary>
internal readonly struct LimitEdges
{
    private readonly decimal _meanBelow, _meanAbove, _lower, _nearLower, _nearUpper, _upper;

    private LimitEdges(decimal mean, ControlLimits? limits, int decimals)
    {
        (_meanBelow, _meanAbove) = (Below(mean, decimals), Above(mean, decimals));
        if (limits is null)
            return;
        (_lower, _nearLower) = (Above(limits.Lower, decimals), Above(limits.NearLower, decimals));
        (_nearUpper, _upper) = (Below(limits.NearUpper, decimals), Below(limits.Upper, decimals));
    }

    /// <summary>The edges for the figures of a phase that has a mean.</summary>
    public static LimitEdges Of(ReadOnlySpan<ChartObservation> stretch, ChartPhase phase) => new(phase.Mean!.Value, phase.Limits, DecimalsOf(stretch));

    /// <summary>1 above the mean, -1 below, 0 on it.</summary>
    public int Side(decimal value) => value > _meanBelow ? 1 : value < _meanAbove ? -1 : 0;

    /// <summary>Whether a figure lies strictly outside the limits.</summary>
    public bool Exclude(decimal value) => value > _upper || value < _lower;

    /// <summary>Whether a figure lies strictly beyond a near limit.</summary>
    public bool IsBeyondNear(decimal value) => value > _nearUpper || value < _nearLower;

    /// <summary>The most decimals that a figure has.</summary>
    public static int DecimalsOf(ReadOnlySpan<ChartObservation> points)
    {
        var most = 0;
        foreach (ref readonly var point in points)
            if (point.Value is { } value)
                most = Math.Max(most, value.Scale);
        return most;
    }

    /// <summary>Rounded up.</summary>
    public static decimal Above(decimal limit, int decimals) => Math.Round(limit, decimals, MidpointRounding.ToPositiveInfinity);

    private static decimal Below(decimal limit, int decimals) => Math.Round(limit, decimals, MidpointRounding.ToNegativeInfinity);
}
