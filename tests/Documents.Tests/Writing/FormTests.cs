using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using GoldenThread.Documents.Data;
using GoldenThread.Documents.Reading;
using GoldenThread.Documents.Tests.Data;
using GoldenThread.Documents.Writing;
using GoldenThread.Documents.Writing.Forms;

namespace GoldenThread.Documents.Tests.Writing;

public class FormTests
{
    private static readonly FormEntry Value = FormEntry.Number(0, 100) with { PromptTitle = "The figure", Prompt = "The share in %, such as 82.4", Error = "A number from 0 to 100" };
    private static readonly FormEntry Status = FormEntry.OneOf(["Final", "Provisional, to be revised", "\"Not available\""]) with { MayDiffer = true };
    private static readonly FormEntry Note = FormEntry.Text(500) with { Prompt = new string('p', 300) };
    private static readonly FormEntry Day = FormEntry.Date(new DateOnly(2025, 4, 1));

    private static Form Make(int rows) => new()
    {
        Title = "Figures for <June> & July",
        Marks = new Dictionary<string, string> { ["form"] = "7f3a", ["version"] = "12", ["note"] = "=1+1" },
        Sheets =
        [
            new FormSheet
            {
                Name = "Figures: June",
                Guidance = ["Figures for June 2025", "Type in the yellow cells."],
                Columns = [new("Id", IsHidden: true), new("Measure", 40), new("Value, a heading that is far longer than its column is wide", 12), new("Status"), new("Commentary", 60), new("Seen on")],
                Rows = Enumerable.Range(0, rows).Select(i => (IReadOnlyList<FormCell>)[FormCell.Of($"m{i}"), FormCell.Of($"Measure {i} = ?"), FormCell.ToFill(Value, i % 2 == 0 ? null : ReportCell.Of(82.4m)), FormCell.ToFill(Status), FormCell.ToFill(Note), FormCell.ToFill(Day, ReportCell.Of(new DateOnly(2025, 6, 30)))]),
            },
            new FormSheet { Name = "Figures? June", Columns = [new("Only words")], Rows = [[FormCell.Of(ReportCell.Percentage(82.4m))]] },
        ],
    };

    private static byte[] Excel(int rows)
    {
        using var stream = new MemoryStream();
        ExcelFormWriter.Write(Make(rows), stream);
        return stream.ToArray();
    }

    private static byte[] Ods(int rows)
    {
        using var stream = new MemoryStream();
        OdsFormWriter.Write(Make(rows), stream);
        return stream.ToArray();
    }

    [Fact]
    public void An_open_document_to_fill_is_locked_but_for_its_entry_cells_and_checks_them()
    {
        using var zip = new ZipArchive(new MemoryStream(Ods(3)));
        using var part = zip.GetEntry("content.xml")!.Open();
        var content = XDocument.Load(part);
        XNamespace table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
        Assert.Equal([true, true, true], content.Descendants(table + "table").Select(t => (bool)t.Attribute(table + "protected")!));
        Assert.Equal(
        [
            "of:cell-content-is-decimal-number() and cell-content-is-between(0,100)", "of:cell-content-is-in-list(\"Final\";\"Provisional, to be revised\";\"\"\"Not available\"\"\")",
            "of:cell-content-text-length()<=500", "of:cell-content-is-date() and cell-content()>=45748",
        ], content.Descendants(table + "content-validation").Select(v => (string)v.Attribute(table + "condition")!));
        var entries = content.Descendants(table + "table-cell").Where(c => c.Attribute(table + "content-validation-name") is not null).ToList();
        Assert.Equal(12, entries.Count);
        Assert.All(entries, e => Assert.StartsWith("entry", (string)e.Attribute(table + "style-name")!, StringComparison.Ordinal));
    }

    [Fact]
    public void A_workbook_to_fill_keeps_to_its_standard()
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(Excel(30)), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Theory]
    [InlineData("form.xlsx")]
    [InlineData("form.ods")]
    public void A_workbook_to_fill_is_known_again_with_the_address_of_every_cell(string name)
    {
        using var file = Figures.Open(name == "form.ods" ? Ods(30) : Excel(30), name);
        Assert.Equal(new Dictionary<string, string> { ["form"] = "7f3a", ["version"] = "12", ["note"] = "=1+1" }, file.Marks);
        Assert.Equal(["Figures June", "Figures June (2)"], file.Sheets.Select(s => s.Name));
        using var rows = file.Read(file.Sheets[0]);
        while (rows.Read() && rows.Number < 5) { }
        Assert.Equal(["m1", "Measure 1 = ?", "82.4", "", "", "2025-06-30"], rows.ToArray());
        Assert.Equal(("C5", CellKind.Number, CellKind.Date, true), (rows.AddressOf(2), rows.KindOf(2), rows.KindOf(5), rows.IsColumnHidden(0)));
    }

    [Fact]
    public void Only_entry_cells_are_open_and_each_has_its_check()
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(Excel(30)), false);
        var book = package.WorkbookPart!;
        Assert.True(book.Workbook.WorkbookProtection?.LockStructure?.Value);
        var sheet = ((WorksheetPart)book.GetPartById(book.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().First().Id!)).Worksheet;
        Assert.True(sheet.GetFirstChild<DocumentFormat.OpenXml.Spreadsheet.SheetProtection>()!.Sheet?.Value);
        var formats = book.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>().ToList();
        var open = sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Where(c => formats[(int)(c.StyleIndex?.Value ?? 0)].Protection?.Locked?.Value == false).Select(c => c.CellReference!.Value![..1]).Distinct();
        Assert.Equal(["C", "D", "E", "F"], open);
        var checks = sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.DataValidation>().ToList();
        Assert.Equal(["C4:C33", "D4:D33", "E4:E33", "F4:F33"], checks.Select(c => c.SequenceOfReferences!.InnerText));
        Assert.Equal("'form-marks'!$D$1:$D$3", checks[1].Formula1!.Text);
        Assert.Equal(255, checks[2].Prompt!.Value!.Length);
        Assert.Equal("45748", checks[3].Formula1!.Text);
    }

    [Fact]
    public void A_workbook_of_another_hand_has_no_marks()
    {
        using var stream = new MemoryStream();
        ExcelWriter.Write(new Report { Title = "T", Blocks = [new ReportTable { Caption = "form-marks", Columns = [new("form-marks/1")], Rows = [ReportRow.Of(ReportCell.Of("a"))] }] }, stream);
        using var file = Figures.Open(stream.ToArray(), "a.xlsx");
        Assert.Empty(file.Marks);
        Assert.Equal(["form-marks"], file.Sheets.Select(s => s.Name));
    }
}
