using CsvHelper;
using GoldenThread.Documents.Reading.Text;

namespace GoldenThread.Documents.Writing;

/// <summary>Writes a table as CSV: UTF-8 with its mark, one heading row, exact numbers, ISO dates. Words that a spreadsheet would take for a formula are guarded by an apostrophe; numbers are not.</summary>
public static class CsvWriter
{
    /// <summary>Writes the table. Headings in two storeys become one, joined by a dash; group headings become rows of their own.</summary>
    public static void Write(ReportTable table, Stream output)
    {
        using var csv = CsvHelper.CsvWriter.Create(output, new CsvWriterOptions { WriteByteOrderMark = true }, true);
        var columns = table.Columns.Count;
        var upper = table.UpperHeadings.Select(r => Flat(r.Across(columns)).ToArray()).ToList();
        for (var i = 0; i < columns; i++)
            csv.WriteField(FormulaGuard.On(string.Join(" – ", [.. upper.Select(u => u[i].Plain).Where(t => t.Length > 0), table.Columns[i].Heading])));
        csv.EndRecord();
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Across(columns))
            {
                csv.WriteField(cell.IsText ? FormulaGuard.On(cell.Plain) : cell.Plain);
                for (var i = 1; i < cell.ColumnSpan; i++)
                    csv.WriteField("");
            }

            csv.EndRecord();
        }

        csv.Flush();
    }

    /// <summary>A heading over several columns counts for each of them.</summary>
    private static IEnumerable<ReportCell> Flat(IEnumerable<ReportCell> cells) => cells.SelectMany(c => Enumerable.Repeat(c, c.ColumnSpan));
}
