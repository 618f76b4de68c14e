namespace GoldenThread.Charts.Small;

/// <summary>Small multiples: the panels to lay out, and the whole as one chart with one table, for a download.</summary>
/// <param name="Each">The panels in their order.</param>
/// <param name="Whole">All of them in one picture.</param>
public sealed record Panels(IReadOnlyList<Panel> Each, Chart Whole)
{
    public string Headline => Whole.Headline;

    /// <summary>The statistic, and where the axis that they share begins and ends.</summary>
    public string Subtitle => Whole.Subtitle;

    public ChartTable Table => Whole.Table;
}
