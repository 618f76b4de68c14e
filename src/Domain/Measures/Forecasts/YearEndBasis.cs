namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>How a measure's figures of the periods make its figure of the year.</summary>
public enum YearEndBasis
{
    /// <summary>They add up: counts, each of its own period and none to date.</summary>
    Sum,

    /// <summary>The last period's figure is the year's.</summary>
    Last,

    /// <summary>Their mean is the year's.</summary>
    Average,
}
