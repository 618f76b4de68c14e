using System.Xml;

namespace GoldenThread.Documents.Reading.Excel;

/// <summary>Reads one sheet as the table of a paper.</summary>
internal sealed class ExcelSheet(string name, bool isHidden, ExcelCells cells, Intake intake)
{
    private readonly SheetTable table = new(name, isHidden, intake);
    private SheetMerges? merges;

    public DocumentTable Read(XmlReader reader, int number)
    {
        var walk = new ExcelWalk(reader, name) { Hidden = table.HideColumns, Merged = Join };
        string Where() => $"sheet {name}, cell {new CellReference(walk.Column, walk.Row)}";
        while (walk.NextRow())
        {
            while (walk.NextCell())
                table.Put(walk.Column, walk.Row, cells.Read(reader, Where));
            table.EndRow(walk.Row, walk.RowIsHidden);
        }

        return table.Make(number);
    }

    private void Join(CellReference from, CellReference to)
    {
        merges ??= new SheetMerges(name, table.Rows, intake);
        merges.Join(from.Row, to.Row, from.Column, to.Column);
    }
}
