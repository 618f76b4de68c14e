namespace GoldenThread.Domain.Measures.ControlCharts;

/// <summary>Which way a measure must go to be better.</summary>
public enum ImprovementDirection
{
    /// <summary>High is good.</summary>
    Increase,
    /// <summary>Low is good.</summary>
    Decrease,
    /// <summary>Neither way is better: a change is only news.</summary>
    Neutral,
}
