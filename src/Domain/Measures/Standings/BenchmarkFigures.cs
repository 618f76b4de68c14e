using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Comparisons;

namespace GoldenThread.Domain.Measures;

/// <summary>The figures of a measure in other areas.</summary>
public sealed class BenchmarkFigures
{
    private readonly IReadOnlyList<(Series Series, SeriesFigures Figures)> _areas;

    /// <summary>Figures of other areas.</summary>
    /// <param name="areas">Each area's series with its figures.</param>
    public BenchmarkFigures(IReadOnlyList<(Series Series, SeriesFigures Figures)> areas) => _areas = areas;

    /// <summary>The areas.</summary>
    public IReadOnlyList<(Series Series, SeriesFigures Figures)> Areas => _areas;

    /// <summary>Where the council stands among them, at the latest period for which it and others have a figure; null where there is none.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="own">The council's own figures.</param>
    /// <param name="group">The areas that it compares itself with; null for all councils.</param>
    public BenchmarkPosition? Place(Measure measure, SeriesFigures own, AreaGroup? group)
    {
        for (var at = own.Figures.Count - 1; at >= 0; at--)
        {
            if (own.Figures[at] is { Value: { } value } figure && Place(measure, figure.Period, value, group) is { } placed) { return placed; }
        }

        return null;
    }

    private BenchmarkPosition? Place(Measure measure, Period period, decimal own, AreaGroup? group)
    {
        var there = _areas.Select(area => (area.Series, area.Figures.Of(period)?.Value)).Where(area => area.Value is not null).ToList();
        if (there.Count == 0) { return null; }
        var councils = there.Where(area => IsCouncil(area.Series)).ToList();
        var similar = group is null ? councils : councils.Where(area => group.Holds(area.Series)).ToList();
        var polarity = measure.DefinitionFor(period).Polarity;
        double?[] all = [(double)own, .. councils.Select(area => (double?)area.Value)];
        var bands = councils.Count > 0 && polarity is Polarity.Higher or Polarity.Lower ? QuartileBands.Of(all, polarity) : null;
        var national = there.FirstOrDefault(area => IsNational(area.Series)).Value;
        var against = group is null ? $"{councils.Count} councils" : $"{similar.Count} of {group.Areas.Count} in {group.Name}";
        return new(period, own, against, Median([.. similar.Select(area => area.Value!.Value)]), national, bands?.Ranks[0], all.Length, bands?.Bands[0]);
    }

    /// <summary>Whether an area is one that a council serves: not a country, a region, or a group of areas.</summary>
    /// <param name="series">The area's series.</param>
    public static bool IsCouncil(Series series) => series.AreaCode.Length >= 3
        ? !(series.AreaCode.StartsWith("E92", StringComparison.Ordinal) || series.AreaCode.StartsWith("E12", StringComparison.Ordinal) || series.AreaCode.StartsWith('K') || series.AreaCode.StartsWith("W92", StringComparison.Ordinal) || series.AreaCode.StartsWith("S92", StringComparison.Ordinal) || series.AreaCode.StartsWith("N92", StringComparison.Ordinal) || series.AreaCode.StartsWith("E13", StringComparison.Ordinal) || series.AreaCode.StartsWith("E47", StringComparison.Ordinal)) && series.AreaKind is not ("Country" or "Region")
        : series.AreaKind is not ("Country" or "Region" or "National");

    /// <summary>Whether an area is the whole of England.</summary>
    /// <param name="series">The area's series.</param>
    public static bool IsNational(Series series) => series.AreaCode == "E92000001" || string.Equals(series.Name, "England", StringComparison.OrdinalIgnoreCase);

    private static decimal? Median(List<decimal> values)
    {
        if (values.Count == 0) { return null; }
        values.Sort();
        var half = values.Count / 2;
        return values.Count % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
