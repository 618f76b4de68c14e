namespace GoldenThread.Charts.Compared;

/// <summary>How a figure compares with a benchmark, chance allowed for.</summary>
public enum Comparison
{
    /// <summary>It is not compared: a ring.</summary>
    NotCompared,

    /// <summary>Better: a green square.</summary>
    Better,

    /// <summary>No more than chance apart: a blue disc.</summary>
    Similar,

    /// <summary>Worse: a purple diamond.</summary>
    Worse,

    /// <summary>Higher, which is neither better nor worse: a grey triangle that points up.</summary>
    Higher,

    /// <summary>Lower, which is neither better nor worse: a grey triangle that points down.</summary>
    Lower,
}
