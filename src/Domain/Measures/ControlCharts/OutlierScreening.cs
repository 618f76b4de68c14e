namespace GoldenThread.Domain.Measures.ControlCharts;

/// <summary>What is done with moving ranges so large that they would widen the limits.</summary>
public enum OutlierScreening
{
    /// <summary>Moving ranges of 3.267 times their average or more are left out, once, as NHSRplotthedots does (3.267 is Shewhart's D4 for pairs).</summary>
    Once,
    /// <summary>All count, as in the NHS "Making Data Count" workbook.</summary>
    None,
}
