using System.Globalization;
using CsvHelper;
using GoldenThread.Documents.Data;
using GoldenThread.Documents.Reading.Text;

namespace GoldenThread.Documents.Writing;

/// <summary>Writes, as CSV and one at a time, the rows that were not taken from a file: their own cells, where they stood, and why. Whoever mends them can send the file again: its columns are those of the first.</summary>
public sealed class RejectedRowsWriter : IDisposable
{
    /// <summary>The heading of the column that says where the row stood.</summary>
    public const string RowHeading = "Row in the file";

    /// <summary>The heading of the column that says why.</summary>
    public const string ReasonHeading = "Why it was not taken";

    private readonly CsvHelper.CsvWriter csv;
    private readonly int width;

    /// <summary>Begins the file with its headings; the stream stays open behind it.</summary>
    public RejectedRowsWriter(Stream output, IReadOnlyList<string> headings)
    {
        csv = CsvHelper.CsvWriter.Create(output, new CsvWriterOptions { WriteByteOrderMark = true }, true);
        width = headings.Count;
        foreach (var heading in headings)
            csv.WriteField(FormulaGuard.On(heading));
        csv.WriteField(RowHeading);
        csv.WriteField(ReasonHeading);
        csv.EndRecord();
    }

    /// <summary>How many rows were written.</summary>
    public int Count { get; private set; }

    /// <summary>Writes the row at which a reading stands.</summary>
    public void Write(DataRows row, string reason)
    {
        for (var i = 0; i < width; i++)
            csv.WriteField(FormulaGuard.OnFigure(row.GetString(i)));
        End(row.Number, reason, row.Count > width ? [.. Enumerable.Range(width, row.Count - width).Select(row.GetString)] : []);
    }

    /// <summary>Writes a row that was kept.</summary>
    public void Write(int number, IReadOnlyList<string> cells, string reason)
    {
        for (var i = 0; i < width; i++)
            csv.WriteField(i < cells.Count ? FormulaGuard.OnFigure(cells[i]) : "");
        End(number, reason, [.. cells.Skip(width)]);
    }

    /// <summary>Ends the file.</summary>
    public void Dispose() => csv.Dispose();

    /// <summary>Cells beyond the headings are told with the reason, so that no column moves.</summary>
    private void End(int number, string reason, List<string> beyond)
    {
        csv.WriteField(number.ToString(CultureInfo.InvariantCulture));
        csv.WriteField(FormulaGuard.On(beyond.Count == 0 ? reason : $"{reason} Beyond the last column it has: {string.Join(" | ", beyond)}"));
        csv.EndRecord();
        Count++;
    }
}
