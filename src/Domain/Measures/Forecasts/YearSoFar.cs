namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>A year of which some figures are in and others to come.</summary>
/// <param name="Basis">How the figures make the year's.</param>
/// <param name="Known">The figures that are in.</param>
/// <param name="ToCome">How many are to come.</param>
internal sealed record YearSoFar(YearEndBasis Basis, decimal[] Known, int ToCome)
{
    private decimal Divisor => Basis == YearEndBasis.Average ? Known.Length + ToCome : 1;

    /// <summary>The sum, last or mean of what is in; null when nothing is.</summary>
    public decimal? Now => YearEndForecast.SoFarOf(Basis, Known);

    /// <summary>The figure of the year.</summary>
    /// <param name="forecast">The figures to come.</param>
    /// <param name="toYearEnd">How many periods ahead the year ends; more than are to come when the year has not begun.</param>
    public Prediction End(Forecast forecast, int toYearEnd)
    {
        if (ToCome == 0) { return new((double)Now!.Value, 0); }
        var weights = new double[toYearEnd];
        if (Basis == YearEndBasis.Last) { weights[^1] = 1; return forecast.Of(weights); }
        Array.Fill(weights, 1 / (double)Divisor, toYearEnd - ToCome, ToCome);
        var rest = forecast.Of(weights);
        return rest with { Mean = (double)(Known.Sum() / Divisor) + rest.Mean };
    }

    /// <summary>What the figure of the year can be.</summary>
    /// <param name="each">What the figure of a period can be.</param>
    public ValueRange Possible(ValueRange each) => Basis == YearEndBasis.Last ? each : new(Whole(each.Lowest), Whole(each.Highest));

    private decimal? Whole(decimal? each) => (Known.Sum() + (ToCome * each)) / Divisor;
}
