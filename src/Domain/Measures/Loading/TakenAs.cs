namespace GoldenThread.Domain.Measures.Loading;

/// <summary>What becomes of a figure of a file.</summary>
public enum TakenAs
{
    /// <summary>It is new.</summary>
    New,

    /// <summary>It takes the place of an earlier figure.</summary>
    Corrected,

    /// <summary>It was there already.</summary>
    Unchanged,

    /// <summary>It is left out on purpose.</summary>
    LeftOut,

    /// <summary>The rule by which figures are recorded refuses it.</summary>
    Refused,
}
