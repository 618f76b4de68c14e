namespace GoldenThread.Domain.Thread;

/// <summary>Whether an aim is something that changes for people, or something that the council does (R13).</summary>
public enum AimNature
{
    /// <summary>Something changes for people.</summary>
    Outcome,

    /// <summary>The council does something.</summary>
    Activity,

    /// <summary>Its words do not tell.</summary>
    Unclear,
}
