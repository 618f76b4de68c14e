using GoldenThread.Documents.Reading.Excel;

namespace GoldenThread.Documents.Reading;

/// <summary>Gathers the rows of one sheet, of whichever kind of workbook, and makes its table.</summary>
internal sealed class SheetTable(string name, bool isHidden, Intake intake)
{
    private const int MostStrays = 10;
    private readonly List<SheetRow> rows = [];
    private readonly List<DocumentCell> current = [];
    private readonly List<string> strays = [];
    private readonly List<(int From, int To)> hiddenColumns = [];

    public List<SheetRow> Rows => rows;

    /// <summary>Puts a cell into the row being read; far beyond the table it is left out and named.</summary>
    public void Put(int column, int row, DocumentCell cell)
    {
        if (cell.Lines.Count == 0 && cell.Fault is null && !cell.IsCovered)
            return;
        if (column >= intake.Limits.MaxColumns)
        {
            if (cell.IsCovered)
                return;
            if (strays.Count == MostStrays)
                intake.CheckColumns(column, $"sheet {name}");
            strays.Add(new CellReference(column, row).ToString());
            return;
        }

        if (current.Count > column)
            throw new RefusedException(RefusalKind.Damaged, $"The sheet {name} holds the cell {new CellReference(column, row)} twice or out of order, so it can't be read safely.");
        while (current.Count < column)
            current.Add(DocumentCell.Empty);
        current.Add(cell);
    }

    public void EndRow(int number, bool rowIsHidden)
    {
        if (current.Exists(c => !c.IsCovered))
        {
            intake.CountRow();
            rows.Add(new SheetRow(number, rowIsHidden, [.. current]));
        }

        current.Clear();
    }

    public void HideColumns(int from, int to) => hiddenColumns.Add((from, to));

    public DocumentTable Make(int number)
    {
        var where = $"sheet {name}";
        var width = rows.Count == 0 ? 0 : rows.Max(r => r.Cells.Length);
        var hidden = Enumerable.Range(0, width).Where(c => hiddenColumns.Exists(h => h.From <= c && c <= h.To)).ToArray();
        if (isHidden)
            intake.Notice(where, NoticeKind.Hidden, $"The sheet {name} is hidden in the workbook. It was read all the same; check that it is meant to be used.");
        if (rows.Where(r => r.IsHidden).Select(r => r.Number).ToList() is { Count: > 0 } hiddenRows)
            intake.Notice($"{where}, hidden rows", NoticeKind.Hidden, $"On the sheet {name} these rows are hidden but were read: {Ranges(hiddenRows)}.");
        if (hidden.Length > 0)
            intake.Notice($"{where}, hidden columns", NoticeKind.Hidden, $"On the sheet {name} these columns are hidden but were read: {string.Join(", ", hidden.Select(CellReference.ColumnName))}.");
        if (strays.Count > 0)
            intake.Notice(where, NoticeKind.StrayCell, $"On the sheet {name} there is something far away from the table, in {string.Join(", ", strays)}. It was left out.");
        return new DocumentTable
        {
            Number = number,
            Name = name,
            IsHidden = isHidden,
            HiddenColumns = hidden,
            Rows = [.. rows.Select(r => new DocumentRow { Number = r.Number, Cells = r.Cells, IsHidden = r.IsHidden })],
        };
    }

    private static string Ranges(List<int> numbers)
    {
        var ranges = new List<string>();
        for (var i = 0; i < numbers.Count; i++)
        {
            var start = numbers[i];
            while (i + 1 < numbers.Count && numbers[i + 1] == numbers[i] + 1)
                i++;
            ranges.Add(numbers[i] == start ? $"{start}" : $"{start} to {numbers[i]}");
            if (ranges.Count == 20 && i + 1 < numbers.Count)
                return string.Join(", ", ranges) + " and more";
        }

        return string.Join(", ", ranges);
    }
}
