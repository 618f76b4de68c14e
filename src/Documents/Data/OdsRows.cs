using System.Xml;
using GoldenThread.Documents.Reading;
using GoldenThread.Documents.Reading.Excel;
using GoldenThread.Documents.Reading.OpenDocument;

namespace GoldenThread.Documents.Data;

/// <summary>The rows of a sheet of an OpenDocument spreadsheet.</summary>
internal sealed class OdsRows : WorkbookRows
{
    private readonly Intake intake;
    private readonly Func<(ZipPackage Package, XmlReader Reader)> open;
    private readonly OdsCells cells;
    private readonly int furthest;
    private readonly List<(int Column, StoredCell Cell)> found = [];
    private ZipPackage? package;
    private XmlReader? reader;
    private OdsWalk? walk;
    private int left;

    /// <param name="open">Opens the file and gives a reader that stands at the sheet.</param>
    public OdsRows(DataSheet sheet, Func<(ZipPackage Package, XmlReader Reader)> open, OdsStyles styles, Intake intake) : base(sheet, intake)
    {
        (this.open, this.intake, furthest) = (open, intake, intake.Limits.MaxColumns + 20);
        cells = new OdsCells(intake, styles);
    }

    private protected override void Begin()
    {
        (package, reader) = open();
        walk = new OdsWalk(reader, intake) { Hidden = Gathered.HideColumns };
    }

    private protected override bool Next()
    {
        // A row that stands for many is given that many times, if it holds something.
        while (left > 0 || walk!.NextRow())
        {
            var again = left > 0;
            BeginRow(again ? Number + 1 : walk!.Row, walk!.RowIsHidden);
            if (!again)
                TakeRow(walk);
            foreach (var (column, cell) in found)
                Put(column, cell);
            left = again ? left - 1 : Count > 0 ? walk.RowTimes - 1 : 0;
            if (EndRow())
                return true;
        }

        return false;
    }

    private protected override void Close()
    {
        reader?.Dispose();
        package?.Dispose();
    }

    private void TakeRow(OdsWalk walk)
    {
        found.Clear();
        while (walk.NextCell())
        {
            var cell = cells.Stored(walk.Cell, walk.ColumnStyle, () => new CellReference(walk.Column, walk.Row).ToString());
            if (!walk.IsCovered && (walk.Wide > 1 || walk.Deep > 1))
                Ranges.Begin(new(walk.Row, walk.Row + walk.Deep - 1, walk.Column, walk.Column + Math.Min(walk.Wide, furthest) - 1));
            if (!cell.IsEmpty)
                for (var i = 0; i < Math.Min(walk.Times, furthest); i++)
                    found.Add((walk.Column + i, cell));
        }
    }
}
