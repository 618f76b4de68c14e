namespace GoldenThread.Documents.Writing.Forms;

/// <summary>A cell of a form: something said, or a place to type in.</summary>
public sealed record FormCell
{
    private FormCell(ReportCell value, FormEntry? entry) => (Value, Entry) = (value, entry);

    /// <summary>What it holds when it is given out.</summary>
    public ReportCell Value { get; }

    /// <summary>What may be typed in; null for a cell that is locked.</summary>
    public FormEntry? Entry { get; }

    /// <summary>A locked cell.</summary>
    public static FormCell Of(ReportCell value) => new(value, null);

    /// <summary>A locked cell with words.</summary>
    public static FormCell Of(string? text) => new(ReportCell.Of(text), null);

    /// <summary>A cell to type in. Cells that share one <see cref="FormEntry"/> share its check in the file.</summary>
    public static FormCell ToFill(FormEntry entry, ReportCell? value = null) => new(value ?? ReportCell.Empty, entry);
}
