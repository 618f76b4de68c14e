using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Tests.Reading;

public class ExcelReaderTests
{
    private const string Formats = """
        <numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="mmm\-yy"/><numFmt numFmtId="166" formatCode="&quot;day &quot;0.0"/><numFmt numFmtId="167" formatCode="[$-809]d mmmm yyyy;@"/><numFmt numFmtId="168" formatCode="0.0%"/><numFmt numFmtId="169" formatCode="[Red]#,##0;[Blue]-#,##0"/></numFmts>
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="168"/><xf numFmtId="22"/><xf numFmtId="169"/><xf numFmtId="20"/></cellXfs>
        """;

    private static DocumentCell Cell(string element, string workbook = "", string shared = "") =>
        Fixture.Open(Fixture.Excel($"<sheetData><row r=\"1\">{element}</row></sheetData>", workbook, Formats, shared), "a.xlsx").Tables.Single().Rows.Single()[0];

    [Theory]
    [InlineData("""<c r="A1" s="1"><v>39904</v></c>""", "2009-04-01")]
    [InlineData("""<c r="A1" s="2"><v>39904</v></c>""", "2009-04-01")]
    [InlineData("""<c r="A1" s="5"><v>39904</v></c>""", "2009-04-01")]
    [InlineData("""<c r="A1" s="3"><v>39904</v></c>""", "April 2009")]
    [InlineData("""<c r="A1" s="7"><v>39904.5</v></c>""", "2009-04-01 12:00")]
    [InlineData("""<c r="A1" s="9"><v>0.75</v></c>""", "18:00")]
    [InlineData("""<c r="A1" s="4"><v>39904</v></c>""", "39904")]
    [InlineData("""<c r="A1" s="8"><v>-1234</v></c>""", "-1234")]
    [InlineData("""<c r="A1" s="6"><v>0.82399999999999995</v></c>""", "82.4%")]
    [InlineData("""<c r="A1"><v>82.400000000000006</v></c>""", "82.4")]
    [InlineData("""<c r="A1"><v>0.1</v></c>""", "0.1")]
    [InlineData("""<c r="A1"><v>1.5E-7</v></c>""", "0.00000015")]
    [InlineData("""<c r="A1"><v>123456789012345</v></c>""", "123456789012345")]
    [InlineData("""<c r="A1" t="b"><v>1</v></c>""", "TRUE")]
    [InlineData("""<c r="A1" t="str"><f>A2</f><v>words</v></c>""", "words")]
    [InlineData("""<c r="A1" t="d"><v>2009-04-01T00:00:00</v></c>""", "2009-04-01")]
    [InlineData("""<c r="A1" t="inlineStr"><is><r><t>ri</t></r><r><t>ch</t></r><rPh><t>guide</t></rPh></is></c>""", "rich")]
    [InlineData("""<c r="A1" t="inlineStr"><is><t>a_x000D_&#10;b</t></is></c>""", "a b")]
    [InlineData("""<c><v>5</v></c>""", "5")]
    public void A_cell_reads_as_a_person_would_type_it(string element, string text)
    {
        var cell = Cell(element);
        Assert.Equal(text, cell.Text);
        Assert.Null(cell.Fault);
    }

    [Theory]
    [InlineData("""<c r="A1"><f>RAND()</f></c>""", "formula without a result")]
    [InlineData("""<c r="A1" t="e"><v>#DIV/0!</v></c>""", "#DIV/0!")]
    [InlineData("""<c r="A1"><f>1/0</f><v>#DIV/0!</v></c>""", "#DIV/0!")]
    [InlineData("""<c r="A1"><v>NaN</v></c>""", "NaN")]
    [InlineData("""<c r="A1" s="1"><v>-3</v></c>""", "-3")]
    [InlineData("""<c r="A1" s="1"><v>60</v></c>""", "60")]
    [InlineData("""<c r="A1" t="s"><v>99</v></c>""", "doesn't hold")]
    public void A_cell_that_cannot_be_read_says_why(string element, string fault) =>
        Assert.Contains(fault, Cell($"""{element}<c r="B1"><v>1</v></c>""").Fault, StringComparison.Ordinal);

    [Fact]
    public void Dates_of_the_1904_system_are_the_right_ones()
    {
        Assert.Equal("2009-04-01", Cell("""<c r="A1" s="1"><v>38442</v></c>""", """<workbookPr date1904="1"/>""").Text);
        Assert.Equal("1900-03-01", Cell("""<c r="A1" s="1"><v>61</v></c>""").Text);
        Assert.Equal("1900-01-01", Cell("""<c r="A1" s="1"><v>1</v></c>""").Text);
    }

    [Fact]
    public void A_shared_text_is_split_into_its_bullets()
    {
        var cell = Cell("""<c r="A1" t="s"><v>1</v></c>""", "", "<si><t>other</t></si><si><t>• one\n• two</t></si>");
        Assert.Equal(["one", "two"], cell.Lines);
    }

    [Fact]
    public void Merged_cells_are_covered_and_words_under_them_are_named()
    {
        var document = Fixture.Open(Fixture.Excel("""
            <sheetData><row r="2"><c r="A2" t="str"><v>Top</v></c><c r="C2"><v>1</v></c></row><row r="3"><c r="A3" t="str"><v>lost</v></c><c r="C3"><v>2</v></c></row></sheetData>
            <mergeCells><mergeCell ref="A2:B3"/><mergeCell ref="E1:XFD1048576"/></mergeCells>
            """), "a.xlsx");
        var table = document.Tables.Single();
        Assert.Equal([["Top", "", "1"], ["", "", "2"]], table.Cells());
        Assert.Equal((2, 2), (table.Rows[0][0].ColumnSpan, table.Rows[0][0].RowSpan));
        Assert.Equal([true, true, false], table.Rows[1].Cells.Select(c => c.IsCovered));
        Assert.Equal([2, 3], table.Rows.Select(r => r.Number));
        Assert.Contains("lost", Assert.Single(document.Notices).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_sheets_rows_and_columns_are_read_and_named()
    {
        var document = Fixture.Open(Fixture.Excel("""<cols><col min="2" max="16384" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="5" hidden="1"><c r="A5"><v>3</v></c></row></sheetData>""", sheetState: "state=\"veryHidden\""), "a.xlsx");
        var table = document.Tables.Single();
        Assert.True(table.IsHidden);
        Assert.Equal([1], table.HiddenColumns);
        Assert.True(table.Rows[1].IsHidden);
        Assert.Equal(3, document.Notices.Count(n => n.Kind == NoticeKind.Hidden));
        Assert.Contains(document.Notices, n => n.Message.Contains(": 5.", StringComparison.Ordinal));
        Assert.Contains(document.Notices, n => n.Message.Contains(": B.", StringComparison.Ordinal));
    }

    [Fact]
    public void Five_thousand_columns_are_refused_in_words()
    {
        var row = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"<c><v>{i}</v></c>"));
        var refusal = Fixture.Refused(Fixture.Excel($"<sheetData><row>{row}</row></sheetData>"), "a.xlsx");
        Assert.Equal(RefusalKind.TooLarge, refusal.Kind);
        Assert.Contains("columns", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>""")]
    [InlineData("""<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>1</v></c></row>""")]
    [InlineData("""<row r="2"><c r="A3"><v>1</v></c></row>""")]
    [InlineData("""<row r="2"><c r="A2"><v>1</v></row>""")]
    public void A_sheet_that_contradicts_itself_is_refused(string rows) =>
        Assert.Equal(RefusalKind.Damaged, Fixture.Refused(Fixture.Excel($"<sheetData>{rows}</sheetData>"), "a.xlsx").Kind);

    [Theory]
    [InlineData(nameof(DocumentLimits.MaxRows), "rows")]
    [InlineData(nameof(DocumentLimits.MaxCells), "cells")]
    [InlineData(nameof(DocumentLimits.MaxCharactersInCell), "sheet Data, cell A1")]
    public void Each_limit_is_named_when_it_is_passed(string limit, string words)
    {
        var limits = limit switch
        {
            nameof(DocumentLimits.MaxRows) => new DocumentLimits { MaxRows = 1 },
            nameof(DocumentLimits.MaxCells) => new DocumentLimits { MaxCells = 1 },
            _ => new DocumentLimits { MaxCharactersInCell = 2 },
        };
        var refusal = Fixture.Refused(Fixture.Excel("""<sheetData><row><c t="str"><v>abc</v></c></row><row><c><v>1</v></c></row></sheetData>"""), "a.xlsx", limits);
        Assert.Equal(RefusalKind.TooLarge, refusal.Kind);
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
    }
}
