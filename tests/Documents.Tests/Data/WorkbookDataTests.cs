using System.Text;
using GoldenThread.Documents.Data;
using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Tests.Data;

public class WorkbookDataTests
{
    private const string Styles = """<numFmts><numFmt numFmtId="164" formatCode="mmm\-yy"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs>""";

    private static byte[] Excel(string rows, string before = "", string after = "", string shared = "") => Fixture.Excel($"{before}<sheetData>{rows}</sheetData>{after}", styles: Styles, shared: shared);

    private static List<(string Text, CellKind Kind, string? Fault)> FirstRow(DataFile file)
    {
        using var rows = file.Read(file.Sheets[0]);
        Assert.True(rows.Read(), rows.Refusal?.Message);
        return [.. Enumerable.Range(0, rows.Count).Select(i => (rows.GetString(i), rows.KindOf(i), rows.FaultOf(i)))];
    }

    [Fact]
    public void Cells_of_excel_are_given_as_they_are_stored_and_say_what_they_are()
    {
        using var file = Figures.Open(Excel("""<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3"><v>82.400000000000006</v></c><c r="C3" s="1"><v>39904</v></c><c r="D3" s="2"><v>39904</v></c><c r="E3" s="3"><v>0.82399999999999995</v></c><c r="F3" t="b"><v>1</v></c><c r="G3" s="4"><v>39904.5</v></c><c r="I3" t="str"><f>A3</f><v>x</v></c></row>""", shared: "<si><t>CK01</t></si>"), "a.xlsx");
        Assert.Equal(
        [
            ("CK01", CellKind.Text, null), ("82.4", CellKind.Number, null), ("2009-04-01", CellKind.Date, null), ("April 2009", CellKind.Month, null), ("0.824", CellKind.Percentage, null),
            ("TRUE", CellKind.Truth, null), ("2009-04-01 12:00", CellKind.Moment, null), ("", CellKind.Empty, null), ("x", CellKind.Text, null),
        ], FirstRow(file));
        Assert.Equal((DataFileKind.Excel, null), (file.Kind, file.Delimiter));
    }

    [Fact]
    public void Cells_of_open_document_are_given_as_they_are_stored_and_say_what_they_are()
    {
        using var file = Figures.Open(Fixture.Ods("""<table:table table:name="D"><table:table-row><table:table-cell office:value-type="string"><text:p>CK01</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="82.4"><text:p>82</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2009-04-01"/><table:table-cell office:value-type="percentage" office:value="0.824"><text:p>82%</text:p></table:table-cell><table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell></table:table-row></table:table>"""), "a.ods");
        Assert.Equal([("CK01", CellKind.Text, null), ("82.4", CellKind.Number, null), ("2009-04-01", CellKind.Date, null), ("0.824", CellKind.Percentage, null), ("#DIV/0!", CellKind.Text, "an error, #DIV/0!")], FirstRow(file));
    }

    [Fact]
    public void Rows_keep_their_numbers_and_cells_their_addresses()
    {
        using var file = Figures.Open(Excel("""<row r="2"/><row r="14" hidden="1"><c r="C14"><v>1</v></c></row><row r="20"><c r="A20" s="1"/></row>""", """<cols><col min="3" max="3" hidden="1"/></cols>"""), "a.xlsx");
        using var rows = file.Read(file.Sheets[0]);
        Assert.True(rows.Read());
        Assert.Equal((14, 3, "C14", true, true, false), (rows.Number, rows.Count, rows.AddressOf(2), rows.IsHidden, rows.IsColumnHidden(2), rows.IsColumnHidden(1)));
        Assert.False(rows.Read());
        Assert.Equal(2, rows.Notices.Count(n => n.Kind == NoticeKind.Hidden));
    }

    [Fact]
    public void Merged_cells_have_their_value_in_the_first_and_the_others_are_covered()
    {
        using var excel = Figures.Open(Excel("""<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c></row><row r="2"><c r="A2"><v>9</v></c><c r="B2"><v>8</v></c><c r="C2"><v>5</v></c></row>""", after: """<mergeCells><mergeCell ref="A1:B2"/></mergeCells>"""), "a.xlsx");
        using var ods = Figures.Open(Fixture.Ods("""<table:table table:name="D"><table:table-row><table:table-cell office:value-type="float" office:value="1" table:number-columns-spanned="2" table:number-rows-spanned="2"/><table:covered-table-cell/><table:table-cell/><table:table-cell office:value-type="float" office:value="4"/></table:table-row><table:table-row><table:covered-table-cell table:number-columns-repeated="2"><text:p>9</text:p></table:covered-table-cell><table:table-cell office:value-type="float" office:value="5"/></table:table-row></table:table>"""), "a.ods");
        foreach (var file in new[] { excel, ods })
        {
            using var rows = file.Read(file.Sheets[0]);
            Assert.True(rows.Read());
            Assert.Equal(["1", "", "", "4"], rows.ToArray());
            Assert.Equal([false, true, false, false], Enumerable.Range(0, 4).Select(rows.IsCovered));
            Assert.True(rows.Read());
            Assert.Equal(["", "", "5"], rows.ToArray());
            Assert.Equal([true, true, false], Enumerable.Range(0, 3).Select(rows.IsCovered));
            Assert.False(rows.Read());
            Assert.Contains(rows.Notices, n => n.Kind == NoticeKind.UnderMerge);
        }
    }

    [Fact]
    public void More_merged_cells_than_a_sheet_has_are_refused()
    {
        var merges = string.Concat(Enumerable.Repeat("""<mergeCell ref="A1:XFD9"/>""", 1_000));
        Assert.Equal(RefusalKind.Unsafe, Figures.Refused(Excel("""<row r="1"><c r="A1"><v>1</v></c></row>""", after: $"<mergeCells>{merges}</mergeCells>"), "a.xlsx").Kind);
    }

    [Fact]
    public void Rows_and_cells_said_many_times_are_given_that_often_if_they_hold_something()
    {
        using var file = Figures.Open(Fixture.Ods("""<table:table table:name="Empty"/><table:table table:name="D"><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/><table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1"/></table:table-row><table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row><table:table-row table:visibility="filter"><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="string"><text:p>last</text:p></table:table-cell></table:table-row></table:table>"""), "a.ods");
        Assert.Equal(["Empty", "D"], file.Sheets.Select(s => s.Name));
        Assert.Empty(file.Rows());
        Assert.Equal([["1", "1", "1"], ["2", "1", "1"], ["3", "1", "1"], ["1048004", "", "", "last"]], file.Rows("D"));
        Assert.Equal(["Empty", "D"], Fixture.Open(Fixture.Ods("""<table:table table:name="Empty"/><table:table table:name="D"/>"""), "a.ods").Tables.Select(t => t.Name));
    }

    [Fact]
    public void Columns_beyond_the_limit_are_refused_and_a_few_cells_far_away_are_named()
    {
        var far = Excel("""<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>""");
        using (var file = Figures.Open(far, "a.xlsx"))
        {
            using var rows = file.Read(file.Sheets[0]);
            while (rows.Read())
                Assert.Equal(1, rows.Count);
            Assert.Contains("XFD1", Assert.Single(rows.Notices, n => n.Kind == NoticeKind.StrayCell).Message, StringComparison.Ordinal);
        }

        var wide = string.Concat(Enumerable.Range(1, 30).Select(i => $"""<row r="{i}"><c r="ZZ{i}"><v>1</v></c></row>"""));
        Assert.Contains("more than 500 columns", Figures.Refused(Excel(wide), "a.xlsx").Message, StringComparison.Ordinal);
        var rowsLimit = string.Concat(Enumerable.Range(1, 30).Select(i => $"""<row r="{i}"><c r="A{i}"><v>1</v></c></row>"""));
        Assert.Contains("more than 20 rows", Figures.Refused(Excel(rowsLimit), "a.xlsx", new DataLimits { MaxRows = 20 }).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("007", "7")]
    [InlineData("1.50", "1.5")]
    [InlineData("1.", "1")]
    [InlineData("-0.0", "0")]
    [InlineData("123456789012.345", "123456789012.345")]
    [InlineData("1E3", "1000")]
    [InlineData("9.3699999999999992", "9.37")]
    [InlineData("-", "-")]
    [InlineData("1.2.3", "1.2.3")]
    public void A_number_is_given_as_a_person_would_type_it(string stored, string text)
    {
        using var file = Figures.Open(Excel($"<row r=\"1\"><c r=\"A1\"><v>{stored}</v></c></row>"), "a.xlsx");
        var cell = Assert.Single(FirstRow(file));
        Assert.Equal((text, stored is "-" or "1.2.3"), (cell.Text, cell.Fault is not null));
    }

    [Fact]
    public void A_damaged_file_is_refused_or_read_and_never_breaks_the_reader()
    {
        var random = new Random(11);
        var csv = Encoding.UTF8.GetBytes("area,period,value\n" + string.Concat(Enumerable.Range(0, 300).Select(i => $"\"Area {i}, £\",2009/10,{i * 1.5}\n")));
        byte[] excel = Excel("""<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row><row r="3"><c r="C3" s="1"><v>39904</v></c></row>""", after: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>", shared: "<si><t>CK01</t></si>");
        var ods = Fixture.Ods("""<table:table table:name="D"><table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="float" office:value="1" table:number-columns-spanned="2"/><table:covered-table-cell/></table:table-row></table:table>""");
        (string Name, byte[] Content)[] files = [("a.csv", csv), ("a.csv.gz", Figures.Gzip(csv)), ("a.zip", Fixture.Zip(("a.csv", Encoding.UTF8.GetString(csv)))), ("a.xlsx", excel), ("a.ods", ods)];
        foreach (var (name, content) in files)
            for (var i = 0; i < 300; i++)
            {
                var damaged = content[..(i % 3 == 0 ? random.Next(1, content.Length) : content.Length)];
                for (var j = 0; j < i % 9; j++)
                    damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                var opening = DataFile.Open(new MemoryStream(damaged), name);
                Assert.True(opening.WasOpened || opening.Refusal.Message.Length > 10);
                using var file = opening.File;
                foreach (var sheet in file?.Sheets ?? [])
                {
                    Assert.NotNull(file!.Look(sheet));
                    using var rows = file.Read(sheet);
                    while (rows.Read())
                        Assert.NotNull(rows.ToArray());
                    // A compressed file that lost its end must never pass for a whole one.
                    Assert.False(i % 3 == 0 && name == "a.csv.gz" && rows.Refusal is null);
                }
            }
    }

    [Fact]
    public void A_sheet_that_is_damaged_is_refused_as_a_value()
    {
        var content = Excel("""<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>""");
        Assert.Equal(RefusalKind.Damaged, Figures.Refused(content, "a.xlsx").Kind);
        Assert.Equal(RefusalKind.Damaged, Figures.Refused(Excel("<row r=\"1\"><c>"), "a.xlsx").Kind);
    }
}
