using GoldenThread.Documents.Data;
using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Tests.Data;

/// <summary>The hostile files of the reference collection, as files of figures.</summary>
public class BadDataFilesTests(BadFiles files) : IClassFixture<BadFiles>
{
    private string[][] Rows(string name, ReadingChoices? choices = null)
    {
        using var file = Figures.Open(files[name], name, choices);
        return file.Rows();
    }

    private DocumentRefusal Refused(string name) => Figures.Refused(files[name], name);

    [Theory]
    [InlineData("ok.csv", 1)]
    [InlineData("ok.xlsx", 1)]
    [InlineData("bom-utf8.csv", 1)]
    [InlineData("utf16le.csv", 1)]
    [InlineData("html.csv", 1)]
    [InlineData("nan.csv", 6)]
    [InlineData("words.csv", 8)]
    [InlineData("fractions.csv", 4)]
    [InlineData("periods.csv", 17)]
    [InlineData("duplicates.csv", 3)]
    [InlineData("header-only.csv", 0)]
    [InlineData("wrong-header.csv", 1)]
    [InlineData("formula.csv", 4)]
    [InlineData("hidden.xlsx", 2)]
    public void A_readable_file_gives_all_its_rows(string name, int data) => Assert.Equal(data + 1, Rows(name).Length);

    [Fact]
    public void Marks_are_no_part_of_a_heading_and_letters_are_whole()
    {
        Assert.Equal("indicator", Rows("bom-utf8.csv")[0][1]);
        Assert.Equal("café", Rows("bom-utf8.csv")[1][6]);
        Assert.Equal("indicator", Rows("utf16le.csv")[0][1]);
        Assert.Equal("café", Rows("utf16le.csv")[1][6]);
        Assert.Equal("مرحبا \u202egnp.exe\u202c 😀👨‍👩‍👧 e\u0301 é Llanfairpwll ŵŷ", Rows("bidi-emoji.csv")[1][6]);
    }

    [Fact]
    public void Cp1252_is_asked_with_a_sample_and_read_once_answered()
    {
        var refusal = Refused("cp1252.csv");
        Assert.Equal((RefusalKind.Encoding, "windows-1252"), (refusal.Kind, refusal.OfferedEncoding));
        Assert.Contains("£460k – ‘interim’", refusal.Sample, StringComparison.Ordinal);
        Assert.Equal("£460k – ‘interim’", Rows("cp1252.csv", new ReadingChoices { Encoding = refusal.OfferedEncoding })[1][6]);
    }

    [Fact]
    public void Numbers_and_words_are_as_they_were_typed()
    {
        Assert.Equal(["NaN", "Infinity", "1e400", "-0", "99999999999999999999999999999", "0.1000000000000000055"], Rows("nan.csv").Skip(1).Select(r => r[3]));
        Assert.Equal(["n/a", "-", "82.4%", "1,234", "£1.2m", "", "82.4p", "*"], Rows("words.csv").Skip(1).Select(r => r[3]));
        Assert.Equal("""=HYPERLINK("http://127.0.0.1/x","click")""", Rows("formula.csv")[1][6]);
        Assert.Equal("ck01 ", Rows("duplicates.csv")[3][1]);
        Assert.Equal("82,4", Rows("semicolon.csv")[1][3]);
    }

    [Fact]
    public void Nul_has_a_fault_on_line_2()
    {
        using var file = Figures.Open(files["nul.csv"], "nul.csv");
        using var rows = file.Read(file.Sheets[0]);
        rows.Read();
        Assert.False(rows.HasFault);
        rows.Read();
        Assert.Equal(2, rows.Number);
        Assert.Contains("NUL", rows.FaultOf(5), StringComparison.Ordinal);
        Assert.Null(rows.FaultOf(4));
    }

    [Fact]
    public void Semicolons_are_noticed() => Assert.Contains(Figures.Open(files["semicolon.csv"], "a.csv").Notices, n => n.Kind == NoticeKind.Delimiter);

    [Theory]
    [InlineData("empty.csv", RefusalKind.Empty)]
    [InlineData("comment-10mb.csv", RefusalKind.TooLarge)]
    [InlineData("macro.docm", RefusalKind.Macros)]
    [InlineData("macro-renamed.docx", RefusalKind.Macros)]
    [InlineData("html-as.docx", RefusalKind.WrongType)]
    [InlineData("exe-as.pdf", RefusalKind.WrongType)]
    [InlineData("script.svg", RefusalKind.WrongType)]
    [InlineData("encrypted.xlsx", RefusalKind.Protected)]
    [InlineData("bomb.xlsx", RefusalKind.Unsafe)]
    [InlineData("many-entries.xlsx", RefusalKind.Unsafe)]
    [InlineData("zipslip.xlsx", RefusalKind.Unsafe)]
    [InlineData("xxe.xlsx", RefusalKind.Unsafe)]
    [InlineData("billion-laughs.xlsx", RefusalKind.Unsafe)]
    public void What_does_harm_or_is_no_table_is_refused_cheaply(string name, RefusalKind kind)
    {
        var content = files[name];
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(kind, Figures.Refused(content, name).Kind);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 32 * 1024 * 1024, "more than 32 MB were allocated");
    }

    [Fact]
    public void Ragged_is_refused_at_line_4_where_a_quotation_mark_is_never_closed()
    {
        var refusal = Refused("ragged.csv");
        Assert.Equal((RefusalKind.Structure, 4), (refusal.Kind, refusal.Line));
    }

    [Fact]
    public void A_long_comment_names_its_line() => Assert.Equal(2, Refused("comment-10mb.csv").Line);

    [Fact]
    public void Formulas_without_a_result_have_faults_in_C2_and_C3()
    {
        using var file = Figures.Open(files["formula.xlsx"], "formula.xlsx");
        using var rows = file.Read(file.Sheets[0]);
        rows.Read();
        rows.Read();
        Assert.Equal(("C2", "an error, #DIV/0!"), (rows.AddressOf(2), rows.FaultOf(2)));
        rows.Read();
        Assert.Equal("C3", rows.AddressOf(2));
        Assert.Contains("without a result", rows.FaultOf(2), StringComparison.Ordinal);
        Assert.True(rows.HasFault);
    }

    [Fact]
    public void Merged_keeps_its_row_and_marks_A3_as_covered()
    {
        using var file = Figures.Open(files["merged.xlsx"], "merged.xlsx");
        using var rows = file.Read(file.Sheets[0]);
        while (rows.Read() && rows.Number < 3) { }
        Assert.Equal(["", "2025/26 Q2", "2"], rows.ToArray());
        Assert.True(rows.IsCovered(0));
    }

    [Fact]
    public void Hidden_says_so_of_the_sheet_and_of_row_3()
    {
        using var file = Figures.Open(files["hidden.xlsx"], "hidden.xlsx");
        Assert.True(file.Sheets[0].IsHidden);
        using var rows = file.Read(file.Sheets[0]);
        while (rows.Read())
            Assert.Equal(rows.Number == 3, rows.IsHidden);
        Assert.Equal(2, rows.Notices.Count(n => n.Kind == NoticeKind.Hidden));
    }

    [Fact]
    public void The_1904_workbook_says_how_it_counts()
    {
        using var file = Figures.Open(files["1904.xlsx"], "1904.xlsx");
        Assert.True(file.DatesFrom1904);
        Assert.Contains(file.Notices, n => n.Kind == NoticeKind.Dates1904);
    }

    [Fact]
    public void A_far_cell_is_named_and_no_row_is_made_for_it()
    {
        using var file = Figures.Open(files["far-cell.xlsx"], "far-cell.xlsx");
        using var rows = file.Read(file.Sheets[0]);
        while (rows.Read()) { }
        Assert.Equal(1, rows.RowsRead);
        Assert.Contains("XFD1048576", Assert.Single(rows.Notices, n => n.Kind == NoticeKind.StrayCell).Message, StringComparison.Ordinal);
    }
}
