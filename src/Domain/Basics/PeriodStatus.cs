namespace GoldenThread.Domain.Basics;

/// <summary>How settled its publisher says a period's figures are.</summary>
public enum PeriodStatus
{
    /// <summary>Not yet settled; they will be published again.</summary>
    Provisional,
    /// <summary>Published again with changes.</summary>
    Revised,
    /// <summary>Settled.</summary>
    Final,
}
