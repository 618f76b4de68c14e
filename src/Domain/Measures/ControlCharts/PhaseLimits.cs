namespace GoldenThread.Domain.Measures.ControlCharts;

/// <summary>Works out the mean and the average moving range of a phase, in decimal: in binary a constant 0.1 lies off its own mean and becomes a run.</summary>
internal static class PhaseLimits
{
    private const decimal LargestKept = 3.267m;

    /// <summary>The phase of a stretch of observations.</summary>
    public static ChartPhase Of(ReadOnlySpan<ChartObservation> stretch, int number, int first, ControlChartOptions options)
    {
        var basis = stretch[..Math.Min(options.FixAfter ?? int.MaxValue, stretch.Length)];
        var (mean, values) = Mean(basis);
        var (average, all) = MovingRange(basis, null);
        var kept = all;
        // Quirks answered alike, because ordinary series meet them too: where nothing moves no range is strictly less than 3.267 x 0, so there are no limits;
        // where only a blip moves, all that is kept is 0 and the limits lie on the mean. ControlChart.Doubts keeps icons off the page in both.
        // Without any value there is neither mean nor limits and all is common cause: answered alike.
        if (options.Screening == OutlierScreening.Once && average is { } unscreened)
            (average, kept) = MovingRange(basis, LimitEdges.Above(LargestKept * unscreened, LimitEdges.DecimalsOf(basis)));
        return new ChartPhase
        {
            Number = number,
            First = first,
            Count = stretch.Length,
            Values = values + Count(stretch[basis.Length..]),
            Mean = mean,
            AverageMovingRange = average,
            Screened = all - kept,
            Limits = mean is { } centre && average is { } range ? ControlLimits.Around(centre, range) : null,
        };
    }

    private static (decimal? Mean, int Count) Mean(ReadOnlySpan<ChartObservation> points)
    {
        var (sum, count) = (0m, 0);
        foreach (ref readonly var point in points)
            if (point.Value is { } value)
                (sum, count) = (sum + value, count + 1);
        return (count == 0 ? null : sum / count, count);
    }

    private static int Count(ReadOnlySpan<ChartObservation> points)
    {
        var count = 0;
        foreach (ref readonly var point in points)
            count += point.Value is null ? 0 : 1;
        return count;
    }

    private static (decimal? Average, int Count) MovingRange(ReadOnlySpan<ChartObservation> points, decimal? below)
    {
        var (sum, count) = (0m, 0);
        for (var i = 1; i < points.Length; i++)
        {
            if (points[i].Value is not { } value || points[i - 1].Value is not { } before)
                continue;
            var range = Math.Abs(value - before);
            if (below is not { } limit || range < limit)
                (sum, count) = (sum + range, count + 1);
        }
        return (count == 0 ? null : sum / count, count);
    }
}
