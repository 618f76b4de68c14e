using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Data;

/// <summary>How much of a file of figures is taken in before it is refused. Counted while reading, never taken from what the file says of itself.</summary>
public sealed record DataLimits
{
    /// <summary>The limits for a national data set.</summary>
    public static DataLimits Default { get; } = new();

    /// <summary>The file as it lies on disk.</summary>
    public long MaxBytes { get; init; } = 512 * 1024 * 1024;

    /// <summary>All that one reading of the file unpacks.</summary>
    public long MaxInflatedBytes { get; init; } = 512 * 1024 * 1024;

    /// <summary>How many times larger a part may become by unpacking. Real files stay below 100.</summary>
    public int MaxRatio { get; init; } = 250;

    /// <summary>Rows of one sheet with something in them, headings included.</summary>
    public int MaxRows { get; init; } = 2_000_000;

    /// <summary>Columns of one sheet with something in them. The widest real file known has 352.</summary>
    public int MaxColumns { get; init; } = 500;

    /// <summary>Characters in one cell; the default is Excel's own limit.</summary>
    public int MaxCharactersInCell { get; init; } = 32_767;

    internal DocumentLimits ForReaders() => new()
    {
        MaxBytes = MaxBytes,
        MaxPartBytes = MaxInflatedBytes,
        MaxInflatedBytes = MaxInflatedBytes,
        MaxRatio = MaxRatio,
        MaxRows = MaxRows,
        MaxColumns = MaxColumns,
        MaxCells = MaxRows,
        MaxCharactersInCell = MaxCharactersInCell,
        IsForFigures = true,
    };
}
