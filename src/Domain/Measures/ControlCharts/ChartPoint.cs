namespace GoldenThread.Domain.Measures.ControlCharts;

/// <summary>A point of a control chart and what it signals.</summary>
/// <param name="Date">Its date.</param>
/// <param name="Value">Its value in the measure's unit; null where it is missing.</param>
/// <param name="Phase">Which of the chart's phases it belongs to, from 0; its mean and limits are the phase's.</param>
/// <param name="Side">1 above the mean, -1 below, 0 exactly on it; null where the value is missing.</param>
/// <param name="IsOutside">Whether it lies strictly outside the limits; null where the value or the limits are missing.</param>
/// <param name="IsClose">Whether it lies inside the limits and strictly beyond a near limit; null where the value or the limits are missing.</param>
/// <param name="Cause">The first rule that it meets, or common cause.</param>
/// <param name="Variation">Whether that is for the better or for the worse.</param>
public readonly record struct ChartPoint(DateOnly Date, decimal? Value, int Phase, int? Side, bool? IsOutside, bool? IsClose, SpecialCause Cause, Variation Variation);
