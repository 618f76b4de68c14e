namespace GoldenThread.Charts.Control;

/// <summary>Whether a figure differs from the others by more than chance, and whether for the better.</summary>
public enum PointSignal
{
    /// <summary>No more than chance: a blue disc.</summary>
    None,

    /// <summary>A change for the better: a green square.</summary>
    Better,

    /// <summary>A change for the worse: a purple diamond.</summary>
    Worse,

    /// <summary>Higher, which is neither better nor worse: a grey triangle that points up.</summary>
    High,

    /// <summary>Lower, which is neither better nor worse: a grey triangle that points down.</summary>
    Low,
}
