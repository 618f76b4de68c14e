namespace GoldenThread.Documents.Reading.Excel;

/// <summary>Reads a workbook: every sheet a table, in the workbook's order.</summary>
internal static class ExcelReader
{
    public static Document Read(ZipPackage package, string mainPart, Intake intake)
    {
        var book = ExcelWorkbook.Of(package, mainPart, intake);
        var cells = new ExcelCells(intake, book.Shared, book.Styles, book.From1904);
        var tables = new List<DocumentPart>();
        foreach (var (name, isHidden, part) in book.Sheets)
        {
            ExcelWorkbook.NoticeWhatIsNotCells(package, name, part, intake);
            using var reader = package.ReadXml(part);
            tables.Add(new ExcelSheet(name, isHidden, cells, intake).Read(reader, tables.Count + 1));
        }

        return new Document { Parts = tables, Notices = intake.Notices, DatesFrom1904 = book.From1904 };
    }
}
