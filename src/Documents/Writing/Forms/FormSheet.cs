namespace GoldenThread.Documents.Writing.Forms;

/// <summary>A sheet to be filled in: lines of guidance, one heading row that stays in sight, and rows. Only its entry cells can be typed in; there is no password.</summary>
public sealed record FormSheet
{
    /// <summary>Its name; what Excel doesn't take is left out of it.</summary>
    public required string Name { get; init; }

    /// <summary>Lines above the headings.</summary>
    public IReadOnlyList<string> Guidance { get; init; } = [];

    /// <summary>Its columns.</summary>
    public required IReadOnlyList<FormColumn> Columns { get; init; }

    /// <summary>Its rows, as many cells as columns; gone through once.</summary>
    public required IEnumerable<IReadOnlyList<FormCell>> Rows { get; init; }

    /// <summary>The number of the sheet's heading row.</summary>
    public int HeadingRow => Guidance.Count + 1;
}
