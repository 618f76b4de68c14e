using GoldenThread.Documents.Reading.Excel;

namespace GoldenThread.Documents.Reading;

/// <summary>Gathers the rows of one sheet, of whichever kind of workbook, and makes its table.</summary>
internal sealed class SheetTable(string name, bool isHidden, Intake intake)
{
    private readonly List<SheetRow> rows = [];
    private readonly List<DocumentCell> current = [];
    private readonly SheetNotices notices = new(name, isHidden, intake);

    public List<SheetRow> Rows => rows;

    /// <summary>Puts a cell into the row being read; far beyond the table it is left out and named.</summary>
    public void Put(int column, int row, DocumentCell cell)
    {
        if (cell.Lines.Count == 0 && cell.Fault is null && !cell.IsCovered)
            return;
        if (column >= intake.Limits.MaxColumns)
        {
            if (!cell.IsCovered)
                notices.Stray(column, row);
            return;
        }

        if (current.Count > column)
            throw OutOfOrder(name, column, row);
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
            if (rowIsHidden)
                notices.HideRow(number);
        }

        current.Clear();
    }

    public void HideColumns(int from, int to) => notices.HideColumns(from, to);

    public DocumentTable Make(int number) => new()
    {
        Number = number,
        Name = name,
        IsHidden = isHidden,
        HiddenColumns = notices.Say(rows.Count == 0 ? 0 : rows.Max(r => r.Cells.Length)),
        Rows = [.. rows.Select(r => new DocumentRow { Number = r.Number, Cells = r.Cells, IsHidden = r.IsHidden })],
    };

    public static RefusedException OutOfOrder(string name, int column, int row) =>
        new(RefusalKind.Damaged, $"The sheet {name} holds the cell {new CellReference(column, row)} twice or out of order, so it can't be read safely.");
}
