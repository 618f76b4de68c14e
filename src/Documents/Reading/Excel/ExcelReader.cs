using System.Xml;

namespace GoldenThread.Documents.Reading.Excel;

/// <summary>Reads a workbook: every sheet a table, in the workbook's order.</summary>
internal static class ExcelReader
{
    public static Document Read(ZipPackage package, string mainPart, Intake intake)
    {
        var relationships = Relationships.Of(package, mainPart);
        var (sheets, from1904) = Sheets(package, mainPart);
        if (from1904)
            intake.Notice("the workbook", NoticeKind.Dates1904, "The workbook counts its dates from 1904, as older Apple computers did. They were read so.");
        var cells = new ExcelCells(intake, SharedStrings.Of(package, relationships.First("sharedStrings"), intake.Limits), ExcelStyles.Of(package, relationships.First("styles")), from1904);
        var tables = new List<DocumentPart>();
        foreach (var (name, isHidden, id) in sheets)
        {
            if (relationships[id] is not { } part || !part.Type.EndsWith("/worksheet", StringComparison.Ordinal))
            {
                intake.Notice($"sheet {name}", NoticeKind.NotRead, $"The sheet {name} is a chart or holds macros, not cells. It was not read.");
                continue;
            }

            NoticeWhatIsNotCells(Relationships.Of(package, part.Target), name, intake);
            using var reader = package.ReadXml(part.Target);
            tables.Add(new ExcelSheet(name, isHidden, cells, intake).Read(reader, tables.Count + 1));
        }

        return new Document { Parts = tables, Notices = intake.Notices, DatesFrom1904 = from1904 };
    }

    private static (List<(string Name, bool IsHidden, string? Id)> Sheets, bool From1904) Sheets(ZipPackage package, string mainPart)
    {
        var sheets = new List<(string, bool, string?)>();
        var from1904 = false;
        using var reader = package.ReadXml(mainPart);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
                from1904 = reader.GetAttribute("date1904") is "1" or "true";
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "sheet" })
                sheets.Add((reader.GetAttribute("name") ?? "", reader.GetAttribute("state") is "hidden" or "veryHidden", Id(reader)));
        }

        return (sheets, from1904);
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

    private static void NoticeWhatIsNotCells(Relationships sheet, string name, Intake intake)
    {
        if (sheet.First("comments") is not null)
            intake.Notice($"sheet {name}", NoticeKind.Comments, $"The sheet {name} has notes or comments on its cells. They were not read.");
        if (sheet.First("drawing") is not null)
            intake.Notice($"sheet {name}", NoticeKind.NotRead, $"The sheet {name} has pictures, boxes or charts. They were not read.");
    }
}
