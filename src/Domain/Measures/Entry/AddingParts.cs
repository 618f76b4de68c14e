using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Entry;

/// <summary>Finds the parts of a measure that add up to its whole: counts by district do, shares and averages do not.</summary>
public static class AddingParts
{
    /// <summary>The figures of the parts that should add up to the whole in a period; empty where no breakdown does, or one of its parts has no figure yet.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="whole">The figures of the whole.</param>
    /// <param name="parts">The parts with their figures.</param>
    /// <param name="period">The period.</param>
    public static IReadOnlyList<decimal> Of(Measure measure, SeriesFigures whole, IEnumerable<(Series Part, SeriesFigures Figures)> parts, Period period)
    {
        foreach (var breakdown in parts.Where(each => each.Part.Kind == SeriesKind.Part).GroupBy(each => each.Part.Dimension, StringComparer.OrdinalIgnoreCase))
        {
            var series = breakdown.Select(each => each.Figures).ToList();
            if (At(series, period) is { } now && AddsUp(measure, whole, series, period)) { return now; }
        }

        return [];
    }

    /// <summary>Whether the breakdown added up when it was last complete; where it never was, whether a plain count or money is broken down.</summary>
    private static bool AddsUp(Measure measure, SeriesFigures whole, List<SeriesFigures> parts, Period period)
    {
        var definition = measure.DefinitionFor(period);
        for (var at = whole.Figures.Count - 1; at >= 0; at--)
        {
            if (whole.Figures[at] is { Value: { } value } earlier && earlier.To < period.To && At(parts, earlier.Period) is { } then) { return Math.Abs(then.Sum() - value) <= Allowed(definition, then.Count); }
        }

        return definition is { Times: null, Unit: "" or "£" };
    }

    /// <summary>How far a sum of rounded figures may be from the rounded whole.</summary>
    /// <param name="definition">The definition, for its decimals.</param>
    /// <param name="parts">How many parts there are.</param>
    private static decimal Allowed(MeasureDefinition definition, int parts)
    {
        var half = 0.5m;
        for (var i = 0; i < definition.Decimals; i++) { half /= 10; }
        return half * (parts + 1);
    }

    private static List<decimal>? At(List<SeriesFigures> parts, Period period)
    {
        var figures = parts.Select(part => part.Of(period)?.Value).ToList();
        return figures.Count > 0 && figures.All(figure => figure is not null) ? [.. figures.OfType<decimal>()] : null;
    }
}
