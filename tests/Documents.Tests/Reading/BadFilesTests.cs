using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Tests.Reading;

public class BadFilesTests(BadFiles files) : IClassFixture<BadFiles>
{
    private Document Open(string name, ReadingChoices? choices = null) => Fixture.Open(files[name], name, choices);

    private DocumentRefusal Refused(string name) => Fixture.Refused(files[name], name);

    private static DocumentTable Table(Document document) => document.Tables.Single();

    [Fact]
    public void Ok_csv_gives_its_row() => Assert.Equal(["CK01", "2025/26 Q1", "82.4", "824", "1000", "on track"], Table(Open("ok.csv")).Cells()[1]);

    [Fact]
    public void Ok_xlsx_gives_its_row() => Assert.Equal(["CK01", "2025/26 Q1", "82.4"], Table(Open("ok.xlsx")).Cells()[1]);

    [Fact]
    public void Bom_utf8_csv_has_no_mark_in_its_first_heading()
    {
        var cells = Table(Open("bom-utf8.csv")).Cells();
        Assert.Equal("indicator", cells[0][0]);
        Assert.Equal("café", cells[1][5]);
    }

    [Fact]
    public void Utf16le_csv_is_read_by_its_mark()
    {
        var cells = Table(Open("utf16le.csv")).Cells();
        Assert.Equal("indicator", cells[0][0]);
        Assert.Equal("café", cells[1][5]);
    }

    [Fact]
    public void Cp1252_csv_is_asked_with_a_sample_and_read_once_answered()
    {
        var refusal = Refused("cp1252.csv");
        Assert.Equal(RefusalKind.Encoding, refusal.Kind);
        Assert.Equal("windows-1252", refusal.OfferedEncoding);
        Assert.Contains("£460k – ‘interim’", refusal.Sample, StringComparison.Ordinal);
        var document = Open("cp1252.csv", new ReadingChoices { Encoding = refusal.OfferedEncoding });
        Assert.Equal("£460k – ‘interim’", Table(document).Rows[1][5].Text);
        Assert.Contains(NoticeKind.Encoding, document.Notices());
        Assert.Equal(RefusalKind.Encoding, Fixture.Read(files["cp1252.csv"], "cp1252.csv", null, new ReadingChoices { Encoding = "utf-8" }).Refusal?.Kind);
    }

    [Fact]
    public void Nul_csv_has_a_fault_in_the_cell_on_line_2()
    {
        var row = Table(Open("nul.csv")).Rows[1];
        Assert.Equal(2, row.Number);
        Assert.Contains("NUL", row[5].Fault, StringComparison.Ordinal);
        Assert.Null(row[4].Fault);
    }

    [Fact]
    public void Formula_csv_keeps_its_texts_as_typed()
    {
        var cells = Table(Open("formula.csv")).Cells();
        Assert.Equal("""=HYPERLINK("http://127.0.0.1/x","click")""", cells[1][5]);
        Assert.Equal("@SUM(1+1)", cells[2][5]);
        Assert.Equal("-4.2", cells[4][2]);
    }

    [Fact]
    public void Html_csv_keeps_its_tags_as_text() =>
        Assert.Equal("<script>alert(1)</script><img src=x onerror=alert(1)>", Table(Open("html.csv")).Cells()[1][5]);

    [Fact]
    public void Nan_csv_keeps_every_number_as_it_was_typed() =>
        Assert.Equal(["NaN", "Infinity", "1e400", "-0", "99999999999999999999999999999", "0.1000000000000000055"], Table(Open("nan.csv")).Rows.Skip(1).Select(r => r[2].Text));

    [Fact]
    public void Words_csv_keeps_a_lone_dash_and_star()
    {
        var rows = Table(Open("words.csv")).Rows;
        Assert.Equal(["n/a", "-", "82.4%", "1,234", "£1.2m", "", "82.4p", "*"], rows.Skip(1).Select(r => r[2].Text));
    }

    [Fact]
    public void Fractions_csv_is_read_whole() => Assert.Equal(5, Table(Open("fractions.csv")).Rows.Count);

    [Fact]
    public void Periods_csv_is_read_as_typed() => Assert.Equal("01/02/09", Table(Open("periods.csv")).Rows[4][1].Text);

    [Fact]
    public void Duplicates_csv_keeps_every_line_with_its_number() => Assert.Equal([1, 2, 3, 4], Table(Open("duplicates.csv")).Rows.Select(r => r.Number));

    [Fact]
    public void Ragged_csv_is_refused_with_the_line_of_the_file()
    {
        var refusal = Refused("ragged.csv");
        Assert.Equal(RefusalKind.Structure, refusal.Kind);
        Assert.Equal(4, refusal.Line);
        var twoLines = Fixture.Refused("a,b\r\n\"x\r\ny\",1\r\n1\r\n", "a.csv");
        Assert.Equal(4, twoLines.Line);
        Assert.Contains("line 4 has 1", twoLines.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Semicolon_csv_keeps_its_decimal_comma_and_says_so()
    {
        var document = Open("semicolon.csv");
        Assert.Equal("82,4", Table(document).Rows[1][2].Text);
        Assert.Contains(NoticeKind.Delimiter, document.Notices());
    }

    [Fact]
    public void Header_only_csv_has_one_row() => Assert.Single(Table(Open("header-only.csv")).Rows);

    [Fact]
    public void Empty_csv_is_refused_as_empty() => Assert.Equal(RefusalKind.Empty, Refused("empty.csv").Kind);

    [Fact]
    public void Wrong_header_csv_is_read_for_the_caller_to_judge() => Assert.Equal("Score", Table(Open("wrong-header.csv")).Rows[0][2].Text);

    [Fact]
    public void Bidi_emoji_csv_keeps_every_letter_and_notices_the_turning_marks()
    {
        var document = Open("bidi-emoji.csv");
        Assert.Equal("مرحبا \u202egnp.exe\u202c 😀👨‍👩‍👧 e\u0301 é Llanfairpwll ŵŷ", Table(document).Rows[1][5].Text);
        Assert.Equal("line 2, column 6", Assert.Single(document.Notices, n => n.Kind == NoticeKind.Direction).Where);
    }

    [Fact]
    public void Comment_10mb_csv_is_refused_with_its_line_number()
    {
        var refusal = Refused("comment-10mb.csv");
        Assert.Equal(RefusalKind.TooLarge, refusal.Kind);
        Assert.Contains("line 2", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("32,767", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("macro.docm")]
    [InlineData("macro-renamed.docx")]
    public void Macros_are_refused_whatever_the_ending(string name)
    {
        Assert.Equal(RefusalKind.Macros, Refused(name).Kind);
        Assert.Equal(RefusalKind.Macros, Fixture.Refused(files[name], "plan.xlsx").Kind);
    }

    [Fact]
    public void Html_as_docx_is_refused_and_both_types_are_named()
    {
        var refusal = Refused("html-as.docx");
        Assert.Equal(RefusalKind.WrongType, refusal.Kind);
        Assert.Contains(".docx", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("web page", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Exe_as_pdf_is_refused_as_a_program()
    {
        var refusal = Refused("exe-as.pdf");
        Assert.Equal(RefusalKind.WrongType, refusal.Kind);
        Assert.Contains("program", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Script_svg_is_refused_as_a_drawing() => Assert.Contains("SVG", Refused("script.svg").Message, StringComparison.Ordinal);

    [Fact]
    public void Encrypted_xlsx_is_refused_as_protected_or_old()
    {
        var refusal = Refused("encrypted.xlsx");
        Assert.Equal(RefusalKind.Protected, refusal.Kind);
        Assert.Contains("password", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("old format", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bomb_xlsx_is_stopped_long_before_it_is_unpacked()
    {
        var bomb = files["bomb.xlsx"];
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(RefusalKind.Unsafe, Fixture.Refused(bomb, "bomb.xlsx").Kind);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 32 * 1024 * 1024, "more than 32 MB were allocated");
    }

    [Fact]
    public void Many_entries_xlsx_is_refused_for_its_parts() => Assert.Contains("2,000 parts", Refused("many-entries.xlsx").Message, StringComparison.Ordinal);

    [Fact]
    public void Zipslip_xlsx_is_refused_for_its_names()
    {
        var refusal = Refused("zipslip.xlsx");
        Assert.Equal(RefusalKind.Unsafe, refusal.Kind);
        Assert.Contains("outside", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xxe.xlsx")]
    [InlineData("billion-laughs.xlsx")]
    public void Document_type_declarations_are_refused(string name)
    {
        var refusal = Refused(name);
        Assert.Equal(RefusalKind.Unsafe, refusal.Kind);
        Assert.Contains("DTD", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Formula_xlsx_has_faults_in_C2_and_C3_and_works_nothing_out()
    {
        var rows = Table(Open("formula.xlsx")).Rows;
        Assert.Contains("#DIV/0!", rows[1][2].Fault, StringComparison.Ordinal);
        Assert.Contains("without a result", rows[2][2].Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Merged_xlsx_keeps_the_row_below_and_marks_its_covered_cell()
    {
        var rows = Table(Open("merged.xlsx")).Rows;
        Assert.Equal(2, rows[1][0].RowSpan);
        Assert.True(rows[2][0].IsCovered);
        Assert.Equal("2025/26 Q2", rows[2][1].Text);
    }

    [Fact]
    public void Hidden_xlsx_names_the_sheet_and_row_3()
    {
        var document = Open("hidden.xlsx");
        Assert.True(Table(document).IsHidden);
        Assert.True(Table(document).Rows[2].IsHidden);
        Assert.Equal(2, document.Notices.Count(n => n.Kind == NoticeKind.Hidden));
    }

    [Fact]
    public void The_1904_workbook_says_how_it_counts_and_its_number_is_1_April_2009()
    {
        var document = Open("1904.xlsx");
        Assert.True(document.DatesFrom1904);
        Assert.Contains(NoticeKind.Dates1904, document.Notices());
        Assert.Equal(new DateOnly(2009, 4, 1), SpreadsheetDates.Date(decimal.Parse(Table(document).Rows[1][1].Text, null), document.DatesFrom1904));
    }

    [Fact]
    public void Far_cell_xlsx_names_the_stray_cell_and_holds_only_its_table()
    {
        var document = Open("far-cell.xlsx");
        Assert.Single(Table(document).Rows);
        Assert.Contains("XFD1048576", Assert.Single(document.Notices, n => n.Kind == NoticeKind.StrayCell).Message, StringComparison.Ordinal);
    }
}
