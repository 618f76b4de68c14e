using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Ratings;

/// <summary>How a measure or a list is coloured: data, chosen and dated by the council, stamped on every rating that it makes.</summary>
public sealed record RatingRule
{
    /// <summary>Its name, as the council calls it and reports print it.</summary>
    public required string Name { get; init; }

    /// <summary>The convention that it follows.</summary>
    public required RatingMethod Method { get; init; }

    /// <summary>How far a target may be missed and still be amber (green, with <see cref="RatingMethod.ToleranceAndLastYear"/>); in per cent of the first figure with <see cref="RatingMethod.LeastChange"/>; 0 or more.</summary>
    public decimal Tolerance { get; init; }

    /// <summary>What the tolerance is counted in.</summary>
    public ToleranceUnit ToleranceUnit { get; init; }

    /// <summary>The lower threshold of <see cref="RatingMethod.Thresholds"/>; null for none.</summary>
    public decimal? LowerThreshold { get; init; }

    /// <summary>The upper threshold of <see cref="RatingMethod.Thresholds"/>; null for none.</summary>
    public decimal? UpperThreshold { get; init; }

    /// <summary>Whether the expected year end is coloured instead of the figure to date (West Berkshire).</summary>
    public bool OnForecast { get; init; }

    /// <summary>Green where met, amber while the floor is kept, red below it.</summary>
    public static RatingRule FloorStandard { get; } = new() { Name = "Floor standard", Method = RatingMethod.FloorStandard };

    /// <summary>Green where met, amber within 10 per cent of the target, red beyond.</summary>
    public static RatingRule TenPerCent { get; } = new() { Name = "Within 10 per cent", Method = RatingMethod.Tolerance, Tolerance = 10 };

    /// <summary>Green within 10 per cent of the target; beyond it amber where last year's figure was not better, else red.</summary>
    public static RatingRule TenPerCentAndLastYear { get; } = new() { Name = "Within 10 per cent, and last year", Method = RatingMethod.ToleranceAndLastYear, Tolerance = 10 };

    /// <summary>Amber where the figure changed by less than 3 per cent since the first period.</summary>
    public static RatingRule ThreePerCentChange { get; } = new() { Name = "Change of 3 per cent", Method = RatingMethod.LeastChange, Tolerance = 3 };

    /// <summary>Shown, not judged.</summary>
    public static RatingRule DataOnly { get; } = new() { Name = "Data only", Method = RatingMethod.DataOnly };

    /// <summary>The conventions that the product ships; a council changes a copy.</summary>
    public static IReadOnlyList<RatingRule> Presets { get; } =
    [
        FloorStandard, TenPerCent, TenPerCentAndLastYear, TenPerCent with { Name = "Expected year end within 10 per cent", OnForecast = true },
        TenPerCent with { Name = "Within 2 points", Tolerance = 2, ToleranceUnit = ToleranceUnit.Points },
        new() { Name = "Between two thresholds", Method = RatingMethod.Thresholds }, ThreePerCentChange, DataOnly,
    ];

    /// <summary>How far the target may be missed, in the measure's unit; null where per cent of a target of 0 are asked.</summary>
    internal decimal? Allowed(Target target, decimal value) =>
        ToleranceUnit == ToleranceUnit.Points ? Tolerance
        : target.Edge(value) is var edge && edge == 0 ? null
        : Math.Abs(edge) * Tolerance / 100;

    /// <summary>What is wrong with it, in words; empty when nothing is.</summary>
    public IReadOnlyList<Problem> Faults()
    {
        var faults = new List<Problem>();
        if (string.IsNullOrWhiteSpace(Name)) { faults.Add(new("Name", "Give the rule a name: it is printed beside every colour.")); }
        if (Tolerance < 0) { faults.Add(new("Tolerance", "A tolerance is 0 or more.")); }
        if (Method == RatingMethod.Thresholds && LowerThreshold is null && UpperThreshold is null) { faults.Add(new("LowerThreshold", "Give a lower or an upper threshold, or both.")); }
        if (LowerThreshold > UpperThreshold) { faults.Add(new("UpperThreshold", "The upper threshold is below the lower one.")); }
        return faults;
    }
}
