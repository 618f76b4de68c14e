namespace GoldenThread.Domain.Reports;

/// <summary>How a report puts its measures together.</summary>
public enum MonitoringGrouping
{
    /// <summary>By the service of the post that answers for each.</summary>
    Service,

    /// <summary>By the priority in whose list each is.</summary>
    Priority,
}
