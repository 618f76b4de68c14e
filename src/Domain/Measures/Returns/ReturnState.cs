namespace GoldenThread.Domain.Measures;

/// <summary>How far the return of a measure's period has come.</summary>
public enum ReturnState
{
    /// <summary>Being filled in.</summary>
    Open,

    /// <summary>Handed in by whoever answers for the measure; waits for somebody else.</summary>
    Submitted,

    /// <summary>Approved by somebody else.</summary>
    Approved,

    /// <summary>Locked: nothing of it changes until it is unlocked with a reason.</summary>
    Locked,
}
