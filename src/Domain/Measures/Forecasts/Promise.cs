namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>An effect promised of a measure by a day, kept as a prediction and tested when the figures come: "five by December 2011" is at most 5 by 31 December 2011.</summary>
/// <param name="Promised">What was promised of the figure.</param>
/// <param name="By">The last day by which it was to be so.</param>
public sealed record Promise(ValueRange Promised, DateOnly By)
{
    /// <summary>Where it stands.</summary>
    /// <param name="today">The day on which it is looked at.</param>
    /// <param name="truth">The figure of the period in which the promised day lies; null when it has not come.</param>
    public PromiseState On(DateOnly today, decimal? truth) =>
        truth is { } figure && today > By ? Promised.Holds(figure) ? PromiseState.Kept : PromiseState.Broken : today > By ? PromiseState.AwaitingFigure : PromiseState.Open;

    /// <summary>The probability, 0 to 1, that it will be kept.</summary>
    /// <param name="figure">The prediction of the figure of the period in which the promised day lies.</param>
    public double ChanceIn(Prediction figure) => figure.ChanceOf(Promised);
}
