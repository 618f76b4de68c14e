namespace GoldenThread.Domain.Measures.ControlCharts;

/// <summary>Finds the special causes of one phase in one pass for each rule; members of a trend or run are marked back to its start.</summary>
internal static class SpecialCauses
{
    private const int Long = 7;

    /// <summary>Marks the points of one phase, whose values and sides are known.</summary>
    public static void Mark(Span<ChartPoint> points, SpecialCauseRules rules, Polarity improvement)
    {
        var found = new SpecialCause[points.Length];
        // The weakest rule first: each stronger one writes over it.
        Runs(points, found);
        Pairs(points, found, rules);
        Trends(points, found);
        for (var i = 0; i < points.Length; i++)
        {
            var point = points[i];
            var cause = point.IsOutside == true ? point.Side > 0 ? SpecialCause.AboveUpperLimit : SpecialCause.BelowLowerLimit : found[i];
            points[i] = point with { Cause = cause, Variation = Judge(cause, improvement) };
        }
    }

    private static void Runs(ReadOnlySpan<ChartPoint> points, SpecialCause[] found)
    {
        var length = 0;
        for (var i = 0; i < points.Length; i++)
        {
            var side = points[i].Side ?? 0;
            length = side == 0 ? 0 : i > 0 && points[i - 1].Side == side ? length + 1 : 1;
            if (length >= Long)
                found.AsSpan(i + 1 - Long, Long).Fill(side > 0 ? SpecialCause.RunAbove : SpecialCause.RunBelow);
        }
    }

    // A point's direction is that of the step to the next point where both are in some trend, else that of the step to it: so NHSRplotthedots has it.
    // Quirk decided otherwise: that program calls the last point of a rise decreasing when it is level with the first of another rise; here a level step changes nothing.
    // Decided otherwise as well: a missing value within a one-way stretch stops that program with an error; here it breaks the trend, as it breaks runs and pairs there too.
    private static void Trends(ReadOnlySpan<ChartPoint> points, SpecialCause[] found)
    {
        var (length, direction) = (1, 0);
        for (var i = 1; i < points.Length; i++)
        {
            var now = points[i].Value is { } value && points[i - 1].Value is { } before ? value.CompareTo(before) : 0;
            length = now == 0 ? 1 : now == direction ? length + 1 : 2;
            direction = now;
            if (length >= Long)
                found.AsSpan(i + 1 - Long, Long).Fill(now > 0 ? SpecialCause.TrendIncreasing : SpecialCause.TrendDecreasing);
        }

        for (var i = 0; i < points.Length - 1; i++)
            if (IsTrend(found[i]) && IsTrend(found[i + 1]) && points[i + 1].Value!.Value.CompareTo(points[i].Value!.Value) is not 0 and var step)
                found[i] = step > 0 ? SpecialCause.TrendIncreasing : SpecialCause.TrendDecreasing;
    }

    private static bool IsTrend(SpecialCause cause) => cause is SpecialCause.TrendIncreasing or SpecialCause.TrendDecreasing;

    private static void Pairs(ReadOnlySpan<ChartPoint> points, SpecialCause[] found, SpecialCauseRules rules)
    {
        for (var i = 2; i < points.Length; i++)
        {
            var three = points.Slice(i - 2, 3);
            if (three[0].Side is null || three[1].Side is null || three[2].Side is null)
                continue;
            for (var side = -1; side <= 1; side += 2)
                if (IsPair(three, side, rules))
                    for (var j = 0; j < 3; j++)
                        if (Counts(three[j], side, rules))
                            found[i - 2 + j] = side > 0 ? SpecialCause.TwoInThreeAbove : SpecialCause.TwoInThreeBelow;
        }
    }

    private static bool IsPair(ReadOnlySpan<ChartPoint> three, int side, SpecialCauseRules rules)
    {
        var (near, same) = (0, 0);
        foreach (ref readonly var point in three)
            (near, same) = (near + (Counts(point, side, rules) ? 1 : 0), same + (point.Side == side ? 1 : 0));
        return near >= 2 && (same == 3 || rules == SpecialCauseRules.WesternElectricPairs);
    }

    // Under "plot the dots" a point outside the limits is not also near one; answered alike, and the other rule set is there for who wants the textbook's.
    private static bool Counts(in ChartPoint point, int side, SpecialCauseRules rules) =>
        point.Side == side && (point.IsClose == true || (point.IsOutside == true && rules == SpecialCauseRules.WesternElectricPairs));

    // A trend counts by its direction, not its side: a rise below the mean is an improvement where high is good.
    private static Variation Judge(SpecialCause cause, Polarity improvement) => cause switch
    {
        SpecialCause.CommonCause => Variation.CommonCause,
        SpecialCause.AboveUpperLimit or SpecialCause.TrendIncreasing or SpecialCause.TwoInThreeAbove or SpecialCause.RunAbove => improvement switch
        {
            Polarity.Higher => Variation.ImprovementHigh,
            Polarity.Lower => Variation.ConcernHigh,
            _ => Variation.NeutralHigh,
        },
        _ => improvement switch
        {
            Polarity.Higher => Variation.ConcernLow,
            Polarity.Lower => Variation.ImprovementLow,
            _ => Variation.NeutralLow,
        },
    };
}
