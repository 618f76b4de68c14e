namespace GoldenThread.Domain.Improvement;

/// <summary>What a draft would do to an action.</summary>
public enum ProposedKind
{
    /// <summary>Change what it says.</summary>
    Changed,
    /// <summary>Bring it into the plan.</summary>
    Added,
    /// <summary>Take it out of the plan.</summary>
    TakenOut,
}
