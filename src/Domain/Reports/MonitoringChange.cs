namespace GoldenThread.Domain.Reports;

/// <summary>How a colour changed since the report before, the gravest first.</summary>
public enum MonitoringChange
{
    /// <summary>Red, and was not.</summary>
    NewRed,

    /// <summary>Worse, and not red.</summary>
    Fell,

    /// <summary>No longer red.</summary>
    OutOfRed,

    /// <summary>Better, and was not red.</summary>
    Rose,
}
