namespace GoldenThread.Domain.Reports;

/// <summary>How much a finding matters.</summary>
public enum XRaySeverity
{
    /// <summary>The plan cannot be relied on here.</summary>
    Serious,
    /// <summary>Somebody will ask.</summary>
    Doubtful,
    /// <summary>Worth tidying.</summary>
    Tidy,
}
