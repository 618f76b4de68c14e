using System.Xml;

namespace GoldenThread.Documents.Reading.OpenDocument;

/// <summary>Reads one sheet as the table of a paper. A cell or row that stands for many is taken that many times only if it holds something.</summary>
internal sealed class OdsSheet(string name, bool isHidden, OdsCells cells, Intake intake)
{
    private readonly SheetTable table = new(name, isHidden, intake);

    public DocumentTable Read(XmlReader reader, int number)
    {
        var walk = new OdsWalk(reader, intake) { Hidden = table.HideColumns };
        string Where() => $"sheet {name}, cell {new Excel.CellReference(walk.Column, walk.Row)}";
        while (walk.NextRow())
        {
            var found = new List<(int Column, DocumentCell Cell)>();
            while (walk.NextCell())
                TakeCell(walk, found, Where);
            // Files fill their sheets to the last row with one empty row said a million times.
            for (var i = 0; i < walk.RowTimes && found.Exists(f => !f.Cell.IsCovered); i++)
            {
                foreach (var (place, cell) in found)
                    table.Put(place, walk.Row + i, i == 0 ? cell : intake.Again(cell));
                table.EndRow(walk.Row + i, walk.RowIsHidden);
            }
        }

        return table.Make(number);
    }

    private void TakeCell(OdsWalk walk, List<(int Column, DocumentCell Cell)> found, Func<string> where)
    {
        var cell = cells.Read(walk.Cell, walk.ColumnStyle, where);
        if (walk.IsCovered)
        {
            if (cell.Lines.Count > 0)
                SheetMerges.NoticeUnder(where(), cell.Text, intake);
            cell = DocumentCell.Covered;
        }
        else if (cell.Lines.Count > 0 && (walk.Wide > 1 || walk.Deep > 1))
        {
            cell = cell with { ColumnSpan = walk.Wide, RowSpan = walk.Deep };
        }

        if (cell.IsCovered || cell.Lines.Count > 0 || cell.Fault is not null)
            for (var i = 0; i < Math.Min(walk.Times, intake.Limits.MaxColumns + 20); i++)
                found.Add((walk.Column + i, i == 0 ? cell : intake.Again(cell)));
    }
}
