namespace GoldenThread.Documents.Writing;

/// <summary>A table, or a sheet of a workbook.</summary>
public sealed record ReportTable : ReportBlock
{
    /// <summary>What the table shows: its caption for screen readers, and its sheet's name.</summary>
    public required string Caption { get; init; }

    /// <summary>Its columns, with their headings.</summary>
    public required IReadOnlyList<ReportColumn> Columns { get; init; }

    /// <summary>Heading rows above the columns' own headings, for headings in two storeys.</summary>
    public IReadOnlyList<ReportRow> UpperHeadings { get; init; } = [];

    /// <summary>Its rows; gone through once, so ten thousand need not lie in memory.</summary>
    public required IEnumerable<ReportRow> Rows { get; init; }

    internal IEnumerable<ReportRow> HeadingRows => [.. UpperHeadings, new ReportRow { Cells = [.. Columns.Select(c => ReportCell.Of(c.Heading))] }];
}
