namespace GoldenThread.Documents.Reading;

/// <summary>How much of a file is taken in before it is refused. Counted while reading, never taken from what the file says of itself.</summary>
public sealed record DocumentLimits
{
    /// <summary>The limits for a council's paper or a quarter's figures.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>The file as it lies on disk.</summary>
    public long MaxBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>The parts inside a Word, Excel or OpenDocument file.</summary>
    public int MaxParts { get; init; } = 2_000;

    /// <summary>One part, unpacked.</summary>
    public long MaxPartBytes { get; init; } = 96 * 1024 * 1024;

    /// <summary>All the parts that are read, unpacked.</summary>
    public long MaxInflatedBytes { get; init; } = 128 * 1024 * 1024;

    /// <summary>How many times larger a part may become by unpacking. Real papers stay below 100.</summary>
    public int MaxRatio { get; init; } = 250;

    /// <summary>Rows in all tables together.</summary>
    public int MaxRows { get; init; } = 100_000;

    /// <summary>Columns of one table.</summary>
    public int MaxColumns { get; init; } = 1_000;

    /// <summary>Cells with something in them, in all tables together.</summary>
    public int MaxCells { get; init; } = 1_000_000;

    /// <summary>Characters in one cell; the default is Excel's own limit.</summary>
    public int MaxCharactersInCell { get; init; } = 32_767;

    /// <summary>Elements that may be held at once: one table of a Word document, or one web page.</summary>
    public int MaxElements { get; init; } = 2_000_000;

    /// <summary>How deep tables, boxes and lists may lie in one another.</summary>
    public int MaxDepth { get; init; } = 200;

    /// <summary>Whether figures are read, which a file may honestly have more of than is taken.</summary>
    internal bool IsForFigures { get; init; }
}
