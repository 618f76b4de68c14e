using System.Text.Json;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Makes the figures of a measure of the demonstration from what its file says of them.</summary>
public static class DemoSeries
{
    /// <summary>The periods that have figures, oldest first: the last is the latest that is due, but for those that nobody entered.</summary>
    public static IReadOnlyList<Period> Periods(DemoMeasure measure, DateOnly today)
    {
        var (frequency, count) = (measure.Frequency, measure.Figures.Last.Count > measure.Figures.Count ? measure.Figures.Last.Count : measure.Figures.Count);
        if (frequency == Frequency.Snapshot)
        {
            var latest = FinancialQuarter.Of(today.AddDays(-measure.DueAfterDays)).Start;
            return [.. Enumerable.Range(0, count).Select(ago => Period.Of(latest.AddMonths(-3 * (count - 1 - ago))))];
        }

        var period = frequency.PeriodOf(DemoDates.Day(measure.Ended) ?? today);
        while (period.To.AddDays(measure.DueAfterDays) > today) { period = frequency.Before(period); }
        for (var missing = measure.Figures.Missing; missing > 0; missing--) { period = frequency.Before(period); }
        var periods = new List<Period>();
        for (var left = count; left > 0; left--, period = frequency.Before(period)) { periods.Add(period); }
        periods.Reverse();
        return periods;
    }

    /// <summary>The figures of the whole.</summary>
    public static IReadOnlyList<DemoFigure> Whole(DemoMeasure measure, DateOnly today)
    {
        var (chance, periods, made) = (new DemoChance(measure.Code), Periods(measure, today), new List<DemoFigure>());
        decimal? soFar = null;
        for (var at = 0; at < periods.Count; at++)
        {
            var (period, ago) = (periods[at], periods.Count - 1 - at);
            var (wave, size) = (chance.Normal(), chance.Normal());
            if (measure.Figures.Only.Count > 0 && !measure.Figures.Only.Contains(period.From.Month)) { made.Add(DemoFigure.None(period, FigureKind.NotApplicable)); }
            else if (Told(measure.Figures, ago) is { ValueKind: JsonValueKind.String } words) { made.Add(DemoFigure.None(period, words.GetString() == "suppressed" ? FigureKind.Suppressed : FigureKind.NotAvailable)); }
            else
            {
                var value = Told(measure.Figures, ago)?.GetDecimal() ?? Made(measure, period, ago, wave);
                if (measure.IsToDate)
                {
                    // The first year is left out where it would begin in its middle.
                    if (period.From.Month == 4) { soFar = 0; }
                    if (soFar is null) { continue; }
                    soFar = value = soFar.Value + value;
                }

                made.Add(Counted(measure, period, value, size));
            }
        }

        return made;
    }

    /// <summary>The figures of one part, given those of the parts before it.</summary>
    public static IReadOnlyList<DemoFigure> Part(DemoMeasure measure, DemoParts parts, int part, IReadOnlyList<DemoFigure> whole, IReadOnlyList<IReadOnlyList<DemoFigure>> before)
    {
        var chance = new DemoChance($"{measure.Code} {parts.By} {parts.Names[part]}");
        var last = parts.Adds && part == parts.Names.Count - 1;
        return [.. whole.Select((figure, at) =>
        {
            var (wave, ago) = (chance.Normal(), whole.Count - 1 - at);
            if (figure.Value is not { } value) { return DemoFigure.None(figure.Period, figure.Kind); }
            var others = before.Select(each => each[at]).ToList();
            if (figure.Denominator is not { } all)
            {
                return new DemoFigure(figure.Period, FigureKind.Value, last ? value - others.Sum(each => each.Value!.Value) : Math.Round(value * parts.Shares[part] * (1 + (0.03m * wave)), measure.Decimals));
            }

            var outOf = last ? all - others.Sum(each => each.Denominator!.Value) : Math.Max(1, Math.Round(all * parts.Shares[part]));
            var rate = value + (parts.Offsets[part] * (1 + (parts.GapTrend * ago))) + (0.5m * measure.Figures.Noise * wave);
            var counted = Math.Clamp(last ? figure.Numerator!.Value - others.Sum(each => each.Numerator!.Value) : Math.Round(rate * outOf / measure.Times!.Value), 0, measure.Times == 100 ? outOf : decimal.MaxValue);
            return counted < parts.SuppressBelow ? DemoFigure.None(figure.Period, FigureKind.Suppressed) : new(figure.Period, FigureKind.Value, Math.Round(counted / outOf * measure.Times!.Value, measure.Decimals), counted, outOf);
        })];
    }

    /// <summary>The figures of another area.</summary>
    /// <param name="national">Whether it is the whole country, whose figure is given.</param>
    public static IReadOnlyList<DemoFigure> Other(DemoMeasure measure, DemoOthers others, string area, bool national, IReadOnlyList<DemoFigure> whole)
    {
        var chance = new DemoChance($"{measure.Code} {area}");
        var level = national ? others.National : others.Level + (others.Spread * chance.Normal());
        return [.. whole.Select((figure, at) => new DemoFigure(figure.Period, FigureKind.Value,
            Math.Round(level - (others.Trend * (whole.Count - 1 - at)) + Swing(measure.Figures, figure.Period) + (others.Noise * chance.Normal() / (national ? 4 : 1)), measure.Decimals)))];
    }

    /// <summary>The figures of one measure divided by another's, as a formula such as "WE06 / WE05 * 1000" asks.</summary>
    public static IReadOnlyList<DemoFigure> Worked(DemoMeasure measure, Func<string, IReadOnlyList<DemoFigure>> of)
    {
        if (measure.Formula.Split(' ') is not [var above, "/", var below, .. var rest] || rest is not ([] or ["*", _])) { throw new InvalidDataException($"{measure.Code}: the demonstration works out one measure divided by another, as in “WE06 / WE05 * 1000”, and not “{measure.Formula}”."); }
        var times = rest is [_, var factor] ? decimal.Parse(factor, System.Globalization.CultureInfo.InvariantCulture) : 1;
        var divisors = of(below).ToDictionary(figure => figure.Period);
        return [.. of(above).Where(figure => figure.Value is not null && divisors.GetValueOrDefault(figure.Period)?.Value > 0)
            .Select(figure => new DemoFigure(figure.Period, FigureKind.Value, Math.Round(figure.Value!.Value / divisors[figure.Period].Value!.Value * times, measure.Decimals)))];
    }

    /// <summary>The figure that a value becomes: with its counts, where there are any, it is what they give.</summary>
    public static DemoFigure Counted(DemoMeasure measure, Period period, decimal value, decimal size)
    {
        if (measure.Figures.OutOf is not { } usual || measure.Times is not { } times) { return new(period, FigureKind.Value, Math.Round(value, measure.Decimals)); }
        var outOf = Math.Round(usual * (1 + (measure.Figures.OutOfNoise * size)));
        var counted = Math.Round(value * outOf / times);
        return new(period, FigureKind.Value, Math.Round(counted / outOf * times, measure.Decimals), counted, outOf);
    }

    private static JsonElement? Told(DemoFigures figures, int ago) => ago < figures.Last.Count ? figures.Last[figures.Last.Count - 1 - ago] : null;

    private static decimal Made(DemoMeasure measure, Period period, int ago, decimal wave)
    {
        var figures = measure.Figures;
        var value = figures.Level - (figures.Trend * ago) + Swing(figures, period) + (figures.Noise * wave);
        return Math.Clamp(value, figures.Least ?? 0, figures.Most ?? (measure.Times == 100 ? 100 : decimal.MaxValue));
    }

    private static decimal Swing(DemoFigures figures, Period period) => figures.Season * (decimal)Math.Cos(2 * Math.PI * (period.To.Month - figures.Peak) / 12);
}
