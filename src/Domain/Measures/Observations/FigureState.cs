namespace GoldenThread.Domain.Measures;

/// <summary>How far a figure has come on its way from the one who entered it to those who rely on it; in order.</summary>
public enum FigureState
{
    /// <summary>Entered, and seen by officers alone.</summary>
    Entered,

    /// <summary>Handed in; members see it from here on.</summary>
    Submitted,

    /// <summary>Approved by somebody else.</summary>
    Approved,

    /// <summary>Locked: it changes only after it was unlocked with a reason.</summary>
    Locked,
}
