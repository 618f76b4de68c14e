namespace GoldenThread.Domain.Improvement;

/// <summary>Where a version of a plan is on its way.</summary>
public enum PlanState
{
    /// <summary>Being written: seen by officers only.</summary>
    Draft,
    /// <summary>Before a board: seen by members too.</summary>
    Submitted,
    /// <summary>Approved by a board.</summary>
    Approved,
    /// <summary>Replaced by a later version or a later plan.</summary>
    Superseded,
}
