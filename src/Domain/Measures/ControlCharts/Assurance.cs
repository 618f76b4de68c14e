namespace GoldenThread.Domain.Measures.ControlCharts;

/// <summary>Whether the process, left as it is, reaches its target: the chart's assurance icon (NHS England, Making Data Count).</summary>
public enum Assurance
{
    /// <summary>The target lies within the limits, or exactly on one, or there are no limits: chance decides each time.</summary>
    Inconsistent,
    /// <summary>The target is reached consistently.</summary>
    Pass,
    /// <summary>The target is missed consistently; without a change of the process it will not be reached.</summary>
    Fail,
}
