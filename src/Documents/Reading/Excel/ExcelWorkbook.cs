using System.Xml;

namespace GoldenThread.Documents.Reading.Excel;

/// <summary>What a workbook says of itself before its sheets are read.</summary>
internal sealed class ExcelWorkbook
{
    private ExcelWorkbook(SharedStrings shared, ExcelStyles styles) => (Shared, Styles) = (shared, styles);

    public SharedStrings Shared { get; }

    public ExcelStyles Styles { get; }

    public bool From1904 { get; private set; }

    /// <summary>The sheets that hold cells, in order, each with its part.</summary>
    public List<(string Name, bool IsHidden, string Part)> Sheets { get; } = [];

    public static ExcelWorkbook Of(ZipPackage package, string mainPart, Intake intake)
    {
        var relationships = Relationships.Of(package, mainPart);
        var book = new ExcelWorkbook(SharedStrings.Of(package, relationships.First("sharedStrings"), intake.Limits), ExcelStyles.Of(package, relationships.First("styles")));
        book.ReadSheets(package, mainPart, relationships, intake);
        if (book.From1904)
            intake.Notice("the workbook", NoticeKind.Dates1904, "The workbook counts its dates from 1904, as older Apple computers did. They were read so.");
        return book;
    }

    /// <summary>Says what on a sheet is not cells.</summary>
    public static void NoticeWhatIsNotCells(ZipPackage package, string name, string part, Intake intake)
    {
        var sheet = Relationships.Of(package, part);
        if (sheet.First("comments") is not null)
            intake.Notice($"sheet {name}", NoticeKind.Comments, $"The sheet {name} has notes or comments on its cells. They were not read.");
        if (sheet.First("drawing") is not null)
            intake.Notice($"sheet {name}", NoticeKind.NotRead, $"The sheet {name} has pictures, boxes or charts. They were not read.");
    }

    private void ReadSheets(ZipPackage package, string mainPart, Relationships relationships, Intake intake)
    {
        using var reader = package.ReadXml(mainPart);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
                From1904 = reader.GetAttribute("date1904") is "1" or "true";
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "sheet" })
                Take(reader.GetAttribute("name") ?? "", reader.GetAttribute("state") is "hidden" or "veryHidden", relationships[Id(reader)], intake);
        }
    }

    private void Take(string name, bool isHidden, (string Type, string Target)? part, Intake intake)
    {
        if (part is { } found && found.Type.EndsWith("/worksheet", StringComparison.Ordinal))
            Sheets.Add((name, isHidden, found.Target));
        else
            intake.Notice($"sheet {name}", NoticeKind.NotRead, $"The sheet {name} is a chart or holds macros, not cells. It was not read.");
    }

    /// <summary>The relationship's id, whichever of the two standards' namespaces it stands in.</summary>
    private static string? Id(XmlReader reader)
    {
        string? id = null;
        while (reader.MoveToNextAttribute())
            if (reader.LocalName == "id" && reader.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal))
                id = reader.Value;
        reader.MoveToElement();
        return id;
    }
}
