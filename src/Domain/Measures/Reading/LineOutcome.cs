namespace GoldenThread.Domain.Measures.Reading;

/// <summary>What became of a row, or of one cell of a wide row.</summary>
public enum LineOutcome
{
    /// <summary>Its figure was read.</summary>
    Read,

    /// <summary>It holds no figure, or was left out on purpose.</summary>
    Skipped,

    /// <summary>A person must say something before it can be saved.</summary>
    InQuestion,

    /// <summary>It can't be a figure; the file must be put right.</summary>
    Refused,
}
