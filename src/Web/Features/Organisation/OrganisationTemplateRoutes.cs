using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>The empty spreadsheet of services, posts and holders, with two rows that show how.</summary>
public static class OrganisationTemplateRoutes
{
    private static readonly string[][] Lines =
    [
        ["Service", "Parent service", "Post", "Acronym", "Class", "Holder", "E-mail"],
        ["Communities", "", "Director of Communities", "DC", "Managing Directors", "", ""],
        ["Libraries", "Communities", "Head of Libraries", "HL", "", "", ""],
    ];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/organisation/read/template.xlsx", () => Results.File(Write(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "services-posts-people.xlsx")).Needs(Right.RunOrganisation).ExcludeFromDescription();

    private static byte[] Write()
    {
        using var file = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = book.AddWorkbookPart();
            workbook.Workbook = new Workbook();
            var part = workbook.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(new SheetData(Lines.Select(line => new Row(line.Select(words => new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(words)) })))));
            workbook.Workbook.AppendChild(new Sheets(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = 1, Name = "Organisation" }));
        }

        return file.ToArray();
    }
}
