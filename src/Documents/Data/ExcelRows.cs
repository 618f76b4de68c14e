using System.Xml;
using GoldenThread.Documents.Reading;
using GoldenThread.Documents.Reading.Excel;

namespace GoldenThread.Documents.Data;

/// <summary>The rows of a sheet of an Excel workbook.</summary>
internal sealed class ExcelRows : WorkbookRows
{
    private readonly DataSheet sheet;
    private readonly string part;
    private readonly Func<ZipPackage> open;
    private readonly Intake intake;
    private readonly ExcelCells cells;
    private ZipPackage? package;
    private XmlReader? reader;
    private ExcelWalk? walk;

    public ExcelRows(DataSheet sheet, string part, Func<ZipPackage> open, ExcelWorkbook book, Intake intake) : base(sheet, intake)
    {
        (this.sheet, this.part, this.open, this.intake) = (sheet, part, open, intake);
        cells = new ExcelCells(intake, book.Shared, book.Styles, book.From1904);
    }

    private protected override void Begin()
    {
        FindMerged();
        package = open();
        ExcelWorkbook.NoticeWhatIsNotCells(package, sheet.Name, part, intake);
        reader = package.ReadXml(part);
        walk = new ExcelWalk(reader, sheet.Name) { Hidden = Gathered.HideColumns };
    }

    private protected override bool Next()
    {
        while (walk!.NextRow())
        {
            BeginRow(walk.Row, walk.RowIsHidden);
            while (walk.NextCell())
                Put(walk.Column, cells.Stored(reader!));
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

    /// <summary>Merged cells are told behind the rows, but are needed with them: a sheet that has any is gone through twice.</summary>
    private void FindMerged()
    {
        using (var packed = open())
        using (var bytes = packed.Read(part))
            if (!Mentions(bytes, "mergeCell"u8))
                return;
        using var again = open();
        using var xml = again.ReadXml(part);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheetData" })
                xml.Skip();
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "mergeCell" } && CellReference.ParseRange(xml.GetAttribute("ref")) is { } range)
                Ranges.Add(new(range.From.Row, range.To.Row, range.From.Column, range.To.Column));
        }
    }

    private static bool Mentions(Stream bytes, ReadOnlySpan<byte> word)
    {
        var buffer = new byte[64 * 1024];
        var kept = 0;
        for (var isFirst = true; bytes.ReadAtLeast(buffer.AsSpan(kept), 1, throwOnEndOfStream: false) is var read and > 0; isFirst = false)
        {
            var seen = buffer.AsSpan(0, kept + read);
            // A part in UTF-16 is looked at as XML.
            if (seen.IndexOf(word) >= 0 || (isFirst && seen.Contains((byte)0)))
                return true;
            kept = Math.Min(word.Length - 1, seen.Length);
            seen[^kept..].CopyTo(buffer);
        }

        return false;
    }
}
