namespace GoldenThread.Domain.Measures.ControlCharts;

/// <summary>Natural process limits of an XmR chart (Wheeler, Understanding Variation, 1993), in the measure's unit; never clipped, so that a percentage's may pass 0 or 100.</summary>
/// <param name="Lower">Mean less 2.66 average moving ranges.</param>
/// <param name="NearLower">Mean less two thirds of that distance.</param>
/// <param name="NearUpper">Mean plus two thirds of that distance.</param>
/// <param name="Upper">Mean plus 2.66 average moving ranges.</param>
public sealed record ControlLimits(decimal Lower, decimal NearLower, decimal NearUpper, decimal Upper)
{
    private const decimal Factor = 2.66m;

    /// <summary>The limits around a mean.</summary>
    /// <param name="mean">The mean.</param>
    /// <param name="averageMovingRange">The average moving range, 0 or more.</param>
    public static ControlLimits Around(decimal mean, decimal averageMovingRange)
    {
        var distance = Factor * averageMovingRange;
        var near = 2m * distance / 3m;
        return new(mean - distance, mean - near, mean + near, mean + distance);
    }

    /// <summary>Whether the limits lie on the mean, which leaves no room for common cause.</summary>
    public bool HaveNoWidth => Lower == Upper;

    /// <summary>Whether a value lies strictly outside.</summary>
    public bool Exclude(decimal value) => value > Upper || value < Lower;

    /// <summary>Whether a value lies strictly beyond a near limit, outside or not.</summary>
    public bool IsBeyondNear(decimal value) => value > NearUpper || value < NearLower;
}
