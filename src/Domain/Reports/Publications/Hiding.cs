namespace GoldenThread.Domain.Reports;

/// <summary>Whether a number of people is shown.</summary>
public enum Hiding
{
    /// <summary>It is shown.</summary>
    Shown,

    /// <summary>It is too small to be shown.</summary>
    TooSmall,

    /// <summary>It is not shown so that one which is too small cannot be worked out from it.</summary>
    Beside,
}
