using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using GoldenThread.Documents.Reading;
using GoldenThread.Documents.Writing;

namespace GoldenThread.Documents.Tests.Writing;

public class RoundTripTests
{
    private static readonly string[] Nasty =
    [
        "=HYPERLINK(\"http://127.0.0.1/x\",\"click\")", "@SUM(1+1)", "+1-1", "-4.2 or so", "'=already guarded", "''tis", "'plain", "\"quoted\", with commas; and tabs", "a < b & c > d ]]> <script>alert(1)</script>",
        "مرحبا 😀 👨‍👩‍👧 e\u0301 ŵŷ Llanfairpwll", "_x000D_ is no carriage return", "0012", "1/2", "£460k – ‘interim’", "A1\u00b2", "-", "*", "12. Numbered", "–5", "TRUE", "o", "&amp; &#10;",
    ];

    private static readonly ReportTable Table = new()
    {
        Caption = "Actions: 2008/09 [draft]",
        Columns = [new("Code"), new("Evidence of improvement", 4), new("Value"), new("Share"), new("By")],
        UpperHeadings = [new ReportRow { Cells = [ReportCell.Of("Action") with { ColumnSpan = 2 }, ReportCell.Of("Figures") with { ColumnSpan = 3 }] }],
        Rows =
        [
            ReportRow.Group("1 Ambition"),
            ReportRow.Of(ReportCell.Of("A1"), ReportCell.Bullets(["One", "Two = 2", "Three"]), ReportCell.Of(-4.2m), ReportCell.Percentage(82.4m), ReportCell.Of(new DateOnly(2009, 3, 31))),
            ReportRow.Of(ReportCell.Of("A2"), ReportCell.Of("First\nSecond"), ReportCell.Of(12345678901234567.89m), ReportCell.Percentage(0.05m), ReportCell.Empty),
            .. Nasty.Select(t => ReportRow.Of(ReportCell.Of("N"), ReportCell.Of(t))),
        ],
    };

    private static readonly Report Sheets = new() { Title = "Actions", Blocks = [Table] };

    private static readonly Report Paper = new()
    {
        Title = "Improvement plan <2008>",
        Blocks = [new ReportHeading(1, "Area 1 – Community & engagement"), new ReportParagraph("A paragraph."), new ReportHeading(2, "Category A"), Table, new ReportList(["First item", "Second item"]), new ReportHeading(3, "Note"), Table],
    };

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    /// <summary>What each reader should give back: the lines of every cell, values as they are typed.</summary>
    private static string[][] Expected(bool shown) =>
    [
        ["Action", "", "Figures", "", ""],
        ["Code", "Evidence of improvement", "Value", "Share", "By"],
        ["1 Ambition", "", "", "", ""],
        ["A1", "One\nTwo = 2\nThree", "-4.2", "82.4%", shown ? "31 March 2009" : "2009-03-31"],
        ["A2", "First\nSecond", "12345678901234567.89", "0.05%", ""],
        .. Nasty.Select(t => new[] { "N", t, "", "", "" }),
    ];

    private static string[][] Padded(DocumentTable table) => [.. table.Cells().Select(r => r.Concat(Enumerable.Repeat("", 5 - r.Length)).ToArray())];

    [Fact]
    public void Word_gives_the_same_cells_back()
    {
        var document = Fixture.Open(Bytes(s => WordWriter.Write(Paper, s)), "a.docx");
        Assert.Equal(2, document.Tables.Count());
        Assert.All(document.Tables, t => Assert.Equal(Expected(true), t.Cells()));
        Assert.Equal([true, true, false], document.Tables.First().Rows.Take(3).Select(r => r.IsHeader));
        Assert.Equal(5, document.Tables.First().Rows[2][0].ColumnSpan);
        var paragraphs = document.Parts.OfType<DocumentParagraph>().ToList();
        Assert.Equal(["Improvement plan <2008>", "Area 1 – Community & engagement", "A paragraph.", "Category A", "First item", "Second item", "Note"], paragraphs.Select(p => p.Text));
        Assert.Equal([0, 1, 0, 2, 0, 0, 3], paragraphs.Select(p => p.HeadingLevel));
        Assert.Equal([false, false, false, false, true, true, false], paragraphs.Select(p => p.IsListItem));
        Assert.Empty(document.Notices);
    }

    [Fact]
    public void Excel_gives_the_same_cells_back()
    {
        var table = Fixture.Open(Bytes(s => ExcelWriter.Write(Sheets, s)), "a.xlsx").Tables.Single();
        Assert.Equal("Actions 2008 09 draft", table.Name);
        Assert.Equal(Expected(false), Padded(table));
        Assert.Equal(5, table.Rows[2][0].ColumnSpan);
    }

    [Fact]
    public void OpenDocument_gives_the_same_cells_back()
    {
        var table = Fixture.Open(Bytes(s => OdsWriter.Write(Sheets, s)), "a.ods").Tables.Single();
        Assert.Equal(Expected(false), Padded(table));
        Assert.Equal(5, table.Rows[2][0].ColumnSpan);
    }

    [Fact]
    public void Csv_gives_the_same_cells_back_when_its_guards_come_off()
    {
        var content = Bytes(s => CsvWriter.Write(Table, s));
        Assert.Equal([0xef, 0xbb, 0xbf], content[..3]);
        string[][] expected = [["Action – Code", "Action – Evidence of improvement", "Figures – Value", "Figures – Share", "Figures – By"], .. Expected(false)[2..]];
        Assert.Equal(expected, Fixture.Open(content, "a.csv", new ReadingChoices { Unguard = true }).Tables.Single().Cells());
        var text = Encoding.UTF8.GetString(content);
        Assert.Contains(",-4.2,", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text.Split('\n'), l => l.StartsWith("N,=", StringComparison.Ordinal) || l.StartsWith("N,\"=", StringComparison.Ordinal) || l.StartsWith("N,@", StringComparison.Ordinal) || l.StartsWith("N,+", StringComparison.Ordinal));
    }

    [Fact]
    public void Html_gives_the_same_cells_back_and_nothing_in_it_runs()
    {
        var content = Bytes(s => HtmlWriter.Write(Paper, s));
        var document = Fixture.Open(content, "a.html");
        Assert.All(document.Tables, t => Assert.Equal(Expected(true), t.Cells()));
        Assert.Equal([1, 2, 3], document.Parts.OfType<DocumentParagraph>().Select(p => p.HeadingLevel).Where(l => l > 0));
        var page = Encoding.UTF8.GetString(content);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en-GB\">", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\">Code</th>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"colgroup\" colspan=\"2\">Action</th>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"rowgroup\" colspan=\"5\">1 Ambition</th>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("ods")]
    public void A_paper_with_words_between_its_tables_lies_on_one_sheet_in_reading_order(string ending)
    {
        var table = Fixture.Open(Bytes(s => { if (ending == "ods") OdsWriter.Write(Paper, s); else ExcelWriter.Write(Paper, s); }), "a." + ending).Tables.Single();
        Assert.Equal(["Improvement plan <2008>", "Area 1 – Community & engagement", "A paragraph.", "Category A", "Action", "Code"], table.Rows.Take(6).Select(r => r[0].Text));
        Assert.Equal(2, table.Rows.Count(r => r[0].Text == "A1" && r[1].Lines.Count == 3));
        Assert.Contains(table.Rows, r => r[0].Text == "Second item");
    }

    [Fact]
    public void Word_passes_the_validator_and_names_no_author()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Bytes(s => WordWriter.Write(Paper, s))), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Assert.Equal("Improvement plan <2008>", document.PackageProperties.Title);
        Assert.True(string.IsNullOrEmpty(document.PackageProperties.Creator));
        Assert.Contains("NUMPAGES", document.MainDocumentPart!.FooterParts.Single().Footer!.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Excel_passes_the_validator(bool isPaper)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Bytes(s => ExcelWriter.Write(isPaper ? Paper : Sheets, s))), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void The_same_report_gives_the_same_workbook_to_the_byte() =>
        Assert.Equal(Bytes(s => ExcelWriter.Write(Sheets, s)), Bytes(s => ExcelWriter.Write(Sheets, s)));

    [Fact]
    public void Sheets_of_one_name_are_told_apart()
    {
        var report = new Report { Title = "T", Blocks = [Table, Table, Table with { Caption = new string('x', 30) + "😀 long" }] };
        Assert.Equal(["Actions 2008 09 draft", "Actions 2008 09 draft (2)", new string('x', 30)], Fixture.Open(Bytes(s => ExcelWriter.Write(report, s)), "a.xlsx").Tables.Select(t => t.Name));
    }

    [Fact]
    public void Characters_that_a_file_cannot_hold_become_a_visible_mark()
    {
        var report = new Report { Title = "T\u0001", Blocks = [Table with { Rows = [ReportRow.Of(ReportCell.Of("a\u0000b\ud83d"))] }] };
        Assert.Equal("a\ufffdb\ufffd", Fixture.Open(Bytes(s => WordWriter.Write(report, s)), "a.docx").Tables.Single().Rows[2][0].Text);
        Assert.Equal("a\ufffdb\ufffd", Fixture.Open(Bytes(s => ExcelWriter.Write(report, s)), "a.xlsx").Tables.Single().Rows[2][0].Text);
        Assert.Equal("a\ufffdb\ufffd", Fixture.Open(Bytes(s => OdsWriter.Write(report, s)), "a.ods").Tables.Single().Rows[2][0].Text);
        Assert.Equal("a\ufffdb\ufffd", Fixture.Open(Bytes(s => HtmlWriter.Write(report, s)), "a.html").Tables.Single().Rows[2][0].Text);
    }

    [Fact]
    public void A_row_with_more_cells_than_columns_is_an_error_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => Bytes(s => ExcelWriter.Write(new Report { Title = "T", Blocks = [new ReportTable { Caption = "C", Columns = [new("One")], Rows = [ReportRow.Of(ReportCell.Of("a"), ReportCell.Of("b"))] }] }, s)));

    [Fact]
    public void A_damaged_file_is_refused_and_never_breaks_the_reader()
    {
        var random = new Random(7);
        (string Name, byte[] Content)[] files = [("a.docx", Bytes(s => WordWriter.Write(Paper, s))), ("a.xlsx", Bytes(s => ExcelWriter.Write(Sheets, s))), ("a.ods", Bytes(s => OdsWriter.Write(Sheets, s))), ("a.csv", Bytes(s => CsvWriter.Write(Table, s))), ("a.html", Bytes(s => HtmlWriter.Write(Paper, s)))];
        foreach (var (name, content) in files)
            for (var i = 0; i < 150; i++)
            {
                var damaged = content[..(i % 3 == 0 ? random.Next(1, content.Length) : content.Length)];
                for (var j = 0; j < 1 + (i % 9); j++)
                    damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                var reading = Fixture.Read(damaged, name);
                Assert.True(reading.WasRead || reading.Refusal.Message.Length > 20);
            }
    }
}
