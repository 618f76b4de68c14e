using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>What a measure's figure of the year is expected to be, and its figures of the next periods, by a method chosen by rule (<see cref="ChosenForecast"/>) and named. Seasons are not modelled.</summary>
public sealed record YearEndForecast
{
    /// <summary>How many of the next periods are forecast.</summary>
    public const int Ahead = 8;

    /// <summary>How the figures make the year's.</summary>
    public required YearEndBasis Basis { get; init; }

    /// <summary>By which method.</summary>
    public required ForecastMethod Method { get; init; }

    /// <summary>Why by this one, in words.</summary>
    public required string Because { get; init; }

    /// <summary>How many figures of this year are in.</summary>
    public required int Reported { get; init; }

    /// <summary>How many periods of this year are still to come, or have not been reported; 0 when the year is complete and its figure certain.</summary>
    public required int ToCome { get; init; }

    /// <summary>The position now: the sum, the last or the mean of this year's figures that are in; null when none is. Never to be mixed with the year's end.</summary>
    public required decimal? SoFar { get; init; }

    /// <summary>The figure of the year, not clipped to what is possible.</summary>
    public required Prediction YearEnd { get; init; }

    /// <summary>The figures of the next eight periods after the last one reported, not clipped to what is possible.</summary>
    public required IReadOnlyList<Prediction> Next { get; init; }

    /// <summary>What the figure of the year can be at all, given what is in.</summary>
    public required ValueRange PossibleYearEnd { get; init; }

    /// <summary>What the figure of one period can be at all.</summary>
    public required ValueRange Possible { get; init; }

    /// <summary>The position of a year so far: the sum, the last or the mean of its figures that are in; null when none is.</summary>
    /// <param name="basis">How the figures make the year's.</param>
    /// <param name="known">The figures that are in, oldest first.</param>
    public static decimal? SoFarOf(YearEndBasis basis, ReadOnlySpan<decimal> known)
    {
        if (known.IsEmpty) { return null; }
        if (basis == YearEndBasis.Last) { return known[^1]; }
        var sum = 0m;
        foreach (var figure in known) { sum += figure; }
        return basis == YearEndBasis.Sum ? sum : sum / known.Length;
    }

    /// <summary>The probability, 0 to 1, that the figure of the year meets a target.</summary>
    /// <param name="target">What the target asks of the year.</param>
    public double ChanceOf(ValueRange target) => YearEnd.ChanceOf(target);

    /// <summary>The interval that holds the figure of the year with this probability, as far as it is possible.</summary>
    /// <param name="confidence">Over 0 and under 1: 0.8 or 0.95.</param>
    public PredictionInterval YearEndInterval(double confidence) => YearEnd.Interval(confidence).Within(PossibleYearEnd);

    /// <summary>The interval that holds one of the next figures with this probability, as far as it is possible.</summary>
    /// <param name="ahead">How many periods ahead: 1 to 8.</param>
    /// <param name="confidence">Over 0 and under 1: 0.8 or 0.95.</param>
    public PredictionInterval NextInterval(int ahead, double confidence) => Next[ahead - 1].Interval(confidence).Within(Possible);

    /// <summary>The forecast. A figure missing at the end is one still to come; one missing inside this year makes a sum impossible, and is left out of an average.</summary>
    /// <param name="basis">How the figures make the year's.</param>
    /// <param name="values">The figures of successive periods, oldest first, since the definition last changed; null where one is missing.</param>
    /// <param name="periodsInYear">How many periods a year has; 1 or more.</param>
    /// <param name="ofThisYear">How many of the last places in the figures belong to this year; 0 to the periods of a year.</param>
    /// <param name="possible">What the figure of one period can be; anything, when null.</param>
    /// <exception cref="ArgumentOutOfRangeException">More places belong to this year than there are, or than a year has.</exception>
    public static Outcome<YearEndForecast> Of(YearEndBasis basis, IReadOnlyList<decimal?> values, int periodsInYear, int ofThisYear, ValueRange? possible = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ofThisYear, Math.Min(periodsInYear, values.Count));
        var (start, length) = (values.Count - ofThisYear, values.Count);
        while (length > 0 && values[length - 1] is null) { length--; }
        var begun = Math.Max(0, length - start);
        decimal[] known = [.. values.Skip(start).Take(begun).OfType<decimal>()];
        if (basis == YearEndBasis.Sum && known.Length < begun) { return new Problem("values", "A figure of this year is missing, so that the year cannot be added up."); }
        var (toCome, toYearEnd) = (periodsInYear - begun, start + periodsInYear - length);
        var outcome = ChosenForecast.Of([.. values.Take(length).Select(value => (double?)value)], Math.Max(Ahead, toYearEnd));
        if (outcome.Value is not { } chosen) { return outcome.Problems.ToList(); }
        var year = new YearSoFar(basis, known, toCome);
        return new YearEndForecast
        {
            Basis = basis,
            Method = chosen.Forecast.Method,
            Because = chosen.Because,
            Reported = known.Length,
            ToCome = toCome,
            SoFar = year.Now,
            YearEnd = year.End(chosen.Forecast, toYearEnd),
            Next = [.. Enumerable.Range(1, Ahead).Select(chosen.Forecast.At)],
            PossibleYearEnd = year.Possible(possible ?? ValueRange.Any),
            Possible = possible ?? ValueRange.Any,
        };
    }
}
