namespace GoldenThread.Domain.Thread;

/// <summary>The kinds of aims, the highest first (R11).</summary>
public enum AimKind
{
    /// <summary>What the place is to be like.</summary>
    Ambition,

    /// <summary>What comes first on the way there.</summary>
    Priority,

    /// <summary>What is to be reached.</summary>
    Objective,

    /// <summary>A numbered target of a plan: "target 41".</summary>
    Target,
}
