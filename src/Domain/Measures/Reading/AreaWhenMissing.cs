namespace GoldenThread.Domain.Measures.Reading;

/// <summary>What it means where a row names no area.</summary>
public enum AreaWhenMissing
{
    /// <summary>Nobody has said; it is asked.</summary>
    Ask,

    /// <summary>The figure is the council's own.</summary>
    TheCouncil,
}
