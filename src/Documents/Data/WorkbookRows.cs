using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Data;

/// <summary>The rows of a sheet of a workbook, of whichever kind.</summary>
internal abstract class WorkbookRows : DataRows
{
    private readonly Intake intake;
    private readonly DataSheet sheet;
    private readonly TextPool pool = new();
    private StoredCell[] cells = new StoredCell[32];
    private int width;
    private bool hasFault;
    private bool isFilled;

    protected WorkbookRows(DataSheet sheet, Intake intake) : base(intake)
    {
        (this.sheet, this.intake) = (sheet, intake);
        Gathered = new SheetNotices(sheet.Name, sheet.IsHidden, intake);
        Ranges = new MergedRanges(sheet.Name);
    }

    public override ReadOnlySpan<char> this[int column] => GetString(column);

    internal override IReadOnlyList<MergedCells> Merged => Ranges.Present;

    private protected override bool HasCellFault => hasFault;

    protected SheetNotices Gathered { get; }

    protected MergedRanges Ranges { get; }

    public override string GetString(int column) => column < Count ? cells[column].Text ?? "" : "";

    public override CellKind KindOf(int column) => column < Count ? cells[column].Kind : CellKind.Empty;

    public override string? FaultOf(int column) => column < Count ? cells[column].Fault : null;

    public override bool IsCovered(int column) => Ranges.Covers(Number, column);

    public override bool IsColumnHidden(int column) => Gathered.HidesColumn(column);

    public override string AddressOf(int column) => CellName(column, Number);

    protected void BeginRow(int number, bool isHidden)
    {
        cells.AsSpan(0, Count).Clear();
        (Number, IsHidden, Count, hasFault, isFilled) = (number, isHidden, 0, false, false);
        Ranges.GoTo(number);
    }

    /// <summary>Puts a cell into the row, behind those that it has; far beyond the table it is left out and named.</summary>
    protected void Put(int column, StoredCell cell)
    {
        if (cell.IsEmpty)
            return;
        if (column >= intake.Limits.MaxColumns)
        {
            Gathered.Stray(column, Number);
            return;
        }

        if (column < Count)
            throw SheetTable.OutOfOrder(sheet.Name, column, Number);
        if (IsCovered(column))
        {
            SheetMerges.NoticeUnder($"sheet {sheet.Name}, row {Number}", cell.Text, intake);
            return;
        }

        if (column >= cells.Length)
            Array.Resize(ref cells, Math.Max(cells.Length * 2, column + 1));
        cells[column] = cell.Fault is null && cell.Kind == CellKind.Text ? Words(cell, column) : cell;
        Count = column + 1;
        hasFault |= cells[column].Fault is not null;
        isFilled |= cell.Fault is not null || !string.IsNullOrWhiteSpace(cell.Text);
    }

    /// <summary>Whether the row has something in it.</summary>
    protected bool EndRow()
    {
        if (!isFilled)
            return false;
        width = Math.Max(width, Count);
        if (IsHidden)
            Gathered.HideRow(Number);
        return true;
    }

    private protected override void AtEnd() => Gathered.Say(width);

    private StoredCell Words(StoredCell cell, int column) =>
        new(cell.Kind, pool.Get(cell.Text), intake.FaultOf(cell.Text, () => $"sheet {sheet.Name}, cell {AddressOf(column)}"));
}
