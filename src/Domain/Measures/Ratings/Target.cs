using GoldenThread.Domain.Measures.Forecasts;

namespace GoldenThread.Domain.Measures.Ratings;

/// <summary>What a figure is to be for one period.</summary>
/// <param name="Kind">What it asks.</param>
/// <param name="Value">The figure aimed at, in the measure's unit; of a range, its lower end.</param>
/// <param name="Upper">The upper end of a range; null for the other kinds.</param>
/// <param name="Floor">The minimum standard below which no figure is acceptable (above which, where less is better), as in Kent's performance reports; null where there is none.</param>
public sealed record Target(TargetKind Kind, decimal Value, decimal? Upper = null, decimal? Floor = null)
{
    /// <summary>What is wrong with it, in words; null when nothing is.</summary>
    public string? Fault => Kind switch
    {
        TargetKind.Within when Upper is not { } upper => "A range has a lower and an upper end.",
        TargetKind.Within when Upper < Value => "The upper end of the range is below its lower end.",
        TargetKind.Within when Floor is not null => "A range has no floor besides its ends.",
        TargetKind.AtLeast or TargetKind.AtMost when Upper is not null => "Only a range has an upper end.",
        TargetKind.AtLeast when Floor > Value => "The floor is above the target, although more is better.",
        TargetKind.AtMost when Floor < Value => "The floor is below the target, although less is better.",
        _ => null,
    };

    /// <summary>The figures that meet it.</summary>
    public ValueRange Range => Kind switch
    {
        TargetKind.AtLeast => ValueRange.AtLeast(Value),
        TargetKind.AtMost => ValueRange.AtMost(Value),
        _ => new(Value, Upper),
    };

    /// <summary>Whether a figure meets it.</summary>
    public bool IsMetBy(decimal figure) => Missed(figure) == 0;

    /// <summary>By how much a figure misses it, in the measure's unit; 0 where it is met, never negative.</summary>
    public decimal Missed(decimal figure) => Kind switch
    {
        TargetKind.AtLeast => Math.Max(0, Value - figure),
        TargetKind.AtMost => Math.Max(0, figure - Value),
        _ => Math.Max(0, Math.Max(Value - figure, figure - Upper!.Value)),
    };

    /// <summary>Whether a figure keeps the minimum standard; true where there is none.</summary>
    public bool KeepsFloor(decimal figure) => Floor is not { } floor || (Kind == TargetKind.AtMost ? figure <= floor : figure >= floor);

    /// <summary>The end of the target that a figure is measured against: what a tolerance in per cent is a share of.</summary>
    public decimal Edge(decimal figure) => Kind == TargetKind.Within && figure > Upper ? Upper.Value : Value;
}
