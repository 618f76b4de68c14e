namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>Where a promise stands.</summary>
public enum PromiseState
{
    /// <summary>Its day has not passed.</summary>
    Open,

    /// <summary>Its day has passed, and the figure has not come.</summary>
    AwaitingFigure,

    /// <summary>The figure is as promised.</summary>
    Kept,

    /// <summary>The figure is not as promised.</summary>
    Broken,
}
