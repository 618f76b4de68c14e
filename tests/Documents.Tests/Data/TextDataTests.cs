using System.IO.Compression;
using System.Text;
using GoldenThread.Documents.Data;
using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Tests.Data;

public class TextDataTests
{
    [Fact]
    public void A_quoted_cell_keeps_its_delimiters_quotes_and_lines_as_they_are()
    {
        using var file = Figures.Open("h1,h2\r\n\"a, \"\"b\"\"\",\"• one\r\n  two\"\r\n last ,x\r\n", "a.csv");
        Assert.Equal([["1", "h1", "h2"], ["2", "a, \"b\"", "• one\r\n  two"], ["4", " last ", "x"]], file.Rows());
        Assert.Equal((DataFileKind.Text, ','), (file.Kind, file.Delimiter));
    }

    [Theory]
    [InlineData("a\tb\r\n1\t2\r\n", "a.tsv", '\t')]
    [InlineData("a,b\n1,2\n", "a.csv", ',')]
    [InlineData("a;b\n1;2\n", "a.csv", ';')]
    [InlineData("sep=|\r\na|b\r\n1|2", "a.csv", '|')]
    [InlineData("\"a\",\"b\"\r1,2", "a.csv", ',')]
    [InlineData("\ufeffa,b\n\n,\n\" \",\"\"\n1,2\n", "a.csv", ',')]
    public void The_delimiter_is_found_and_empty_rows_are_passed_over(string text, string name, char delimiter)
    {
        using var file = Figures.Open(text, name);
        Assert.Equal([["a", "b"], ["1", "2"]], file.Rows().Select(r => r[1..]));
        Assert.Equal(delimiter, file.Delimiter);
    }

    [Fact]
    public void Reading_twice_gives_the_same_and_ends_the_reading_before()
    {
        using var file = Figures.Open("a,b\n1,2\n3,4\n", "a.csv");
        using var first = file.Read(file.Sheets[0]);
        Assert.True(first.Read());
        Assert.Equal(file.Rows(), file.Rows());
        Assert.False(first.Read());
    }

    [Fact]
    public void The_same_text_is_the_same_string_and_a_span_lasts_until_the_next_row()
    {
        using var file = Figures.Open("measure,value\nCare leavers in education,1\nCare leavers in education,2\n", "a.csv");
        using var rows = file.Read(file.Sheets[0]);
        rows.Read();
        rows.Read();
        var first = rows.GetString(0);
        var left = rows[0];
        var right = rows[1];
        Assert.Equal("Care leavers in education 1", $"{left} {right}");
        rows.Read();
        Assert.Same(first, rows.GetString(0));
        Assert.Equal("", rows.GetString(7));
        Assert.True(rows[7].IsEmpty);
        Assert.Equal("line 3, column 2", rows.AddressOf(1));
    }

    [Fact]
    public void A_row_of_another_width_has_a_fault_and_the_others_are_read()
    {
        using var file = Figures.Open("a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3,,\n5,6,7\n", "a.csv");
        using var rows = file.Read(file.Sheets[0]);
        var faults = new List<(int, int, string?)>();
        while (rows.Read())
            faults.Add((rows.Number, rows.Count, rows.Fault));
        Assert.Null(rows.Refusal);
        Assert.Equal([(1, 3, null), (2, 3, null), (3, 2, "has 2 cells where 3 are expected"), (4, 4, "has 4 cells where 3 are expected"), (5, 3, null), (6, 3, null)], faults);
    }

    [Fact]
    public void The_width_is_that_of_most_rows_or_as_told()
    {
        using var file = Figures.Open("Title\n\na,b\n1,2\n3,4\n", "a.csv");
        using (var rows = file.Read(file.Sheets[0]))
        {
            rows.Read();
            Assert.Equal("has 1 cell where 2 are expected", rows.Fault);
            rows.Read();
            Assert.Null(rows.Fault);
        }

        using var wider = file.Read(file.Sheets[0], width: 3);
        wider.Read();
        wider.Read();
        Assert.Equal("has 2 cells where 3 are expected", wider.Fault);
    }

    [Fact]
    public void A_quotation_mark_never_closed_is_refused_with_the_line_where_it_opens()
    {
        Assert.Equal((RefusalKind.Structure, 3), (Figures.Refused("a,b\r\n1,2\r\n\"open,2\r\n3,4\r\n", "a.csv").Kind, Figures.Refused("a,b\r\n1,2\r\n\"open,2\r\n3,4\r\n", "a.csv").Line));
        var later = Figures.Refused("a,b\r\n\"one\r\ntwo\",\"open\r\n3,4\r\n", "a.csv");
        Assert.Equal(3, later.Line);
        Assert.Contains("begins on line 2 a quotation mark is opened on line 3 and never closed", later.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_after_a_closing_quotation_mark_is_refused_with_its_line() => Assert.Equal(3, Figures.Refused("a,b\r\n1,2\r\n\"x\"y,2\r\n", "a.csv").Line);

    [Fact]
    public void A_quotation_mark_never_closed_in_a_long_file_is_refused_without_holding_the_rest()
    {
        var content = Encoding.ASCII.GetBytes("a,b\r\n\"open,1\r\n" + string.Concat(Enumerable.Repeat("some more words,123456\r\n", 800_000)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var refusal = Figures.Refused(content, "a.csv");
        Assert.Equal((RefusalKind.TooLarge, 2), (refusal.Kind, refusal.Line));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 32 * 1024 * 1024, "more than 32 MB were allocated");
    }

    [Fact]
    public void A_cell_that_is_too_long_or_holds_a_control_character_has_a_fault_and_turning_marks_are_noticed()
    {
        using var file = Figures.Open($"a,b\n1,{new string('x', 32_768)}\n2,p\u0001q\n3,\u202egnp\n4,£460k – ‘interim’\n", "a.csv");
        using var rows = file.Read(file.Sheets[0]);
        var faults = new List<string?>();
        while (rows.Read())
        {
            Assert.Equal(rows.HasFault, rows.FaultOf(1) is not null);
            faults.Add(rows.FaultOf(1));
        }

        Assert.Equal([null, "32,768 characters, where a cell may hold 32,767", "a control character that can't be kept (such as a NUL)", null, null], faults);
        Assert.Equal("line 4, column 2", Assert.Single(rows.Notices, n => n.Kind == NoticeKind.Direction).Where);
    }

    [Fact]
    public void A_guard_against_formulas_comes_off_when_it_is_said()
    {
        using var file = Figures.Open("a,b\n'=1+1,'plain\n", "a.csv", new ReadingChoices { Unguard = true });
        Assert.Equal(["2", "=1+1", "'plain"], file.Rows()[1]);
    }

    [Fact]
    public void Gzip_is_read_and_one_cut_short_is_damaged()
    {
        var packed = Figures.Gzip(Encoding.UTF8.GetBytes("a,b\n" + string.Concat(Enumerable.Range(0, 300_000).Select(i => $"{i * 7919 % 100_003},{i}\n"))));
        using (var file = Figures.Open(packed, "a.csv.gz"))
        {
            Assert.Equal(DataFileKind.GzipText, file.Kind);
            Assert.Equal(300_001, file.Rows().Length);
        }

        Assert.Equal(RefusalKind.Damaged, Figures.Refused(packed[..(packed.Length / 2)], "a.csv.gz").Kind);
        Assert.Equal(RefusalKind.WrongType, Figures.Refused(packed, "a.csv").Kind);
        Assert.Equal(RefusalKind.WrongType, Figures.Refused(Figures.Gzip(Figures.Gzip("a,b\n1,2\n"u8.ToArray())), "a.csv.gz").Kind);
    }

    [Fact]
    public void A_zip_file_of_one_csv_is_read_and_one_of_several_names_them()
    {
        using (var file = Figures.Open(Fixture.Zip(("out/a.csv", "a,b\n1,2\n"), ("__MACOSX/out/._a.csv", "x")), "a.zip"))
        {
            Assert.Equal([["1", "a", "b"], ["2", "1", "2"]], file.Rows());
            Assert.Equal(file.Rows(), file.Rows());
        }

        Assert.Contains("2 files (a.csv, b.csv)", Figures.Refused(Fixture.Zip(("a.csv", "a"), ("b.csv", "b")), "a.zip").Message, StringComparison.Ordinal);
        Assert.Contains("no CSV file", Figures.Refused(Fixture.Zip(("a.exe", "a")), "a.zip").Message, StringComparison.Ordinal);
        Assert.Equal(RefusalKind.WrongType, Figures.Refused(Fixture.Zip(("a.csv", "a")), "a.xlsx").Kind);
    }

    [Theory]
    [InlineData(CompressionLevel.SmallestSize, "gz")]
    [InlineData(CompressionLevel.SmallestSize, "zip")]
    public void A_bomb_is_stopped_long_before_it_is_unpacked(CompressionLevel level, string ending)
    {
        using var packed = new MemoryStream();
        if (ending == "gz")
        {
            using var gzip = new GZipStream(packed, level, leaveOpen: true);
            Blow(gzip);
        }
        else
        {
            using var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true);
            using var part = zip.CreateEntry("a.csv", level).Open();
            Blow(part);
        }

        var content = packed.ToArray();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(RefusalKind.Unsafe, Figures.Refused(content, "a.csv." + ending).Kind);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 32 * 1024 * 1024, "more than 32 MB were allocated");
    }

    [Fact]
    public void A_file_of_ten_million_rows_is_refused_in_flat_memory_and_not_read_to_its_end()
    {
        using var endless = new EndlessFile(10_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var opening = DataFile.Open(endless, "a.csv");
        using var file = opening.File!;
        using var rows = file.Read(file.Sheets[0]);
        while (rows.Read()) { }
        Assert.Equal(2_000_000, rows.RowsRead);
        Assert.Equal("The file has more than 2,000,000 rows, the most that are taken. Send it in parts, for example a year at a time.", rows.Refusal?.Message);
        Assert.True(endless.Served < endless.Length / 4, $"{endless.Served:N0} bytes were read");
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 16 * 1024 * 1024, "more than 16 MB were allocated");
    }

    [Fact]
    public void Limits_hold_on_bytes_columns_and_what_is_unpacked()
    {
        var text = "a,b\n" + string.Concat(Enumerable.Range(0, 1_000).Select(i => $"{i},{i * 7919}\n"));
        Assert.Contains("larger than 0 MB", Figures.Refused(text, "a.csv", new DataLimits { MaxBytes = 1_000 }).Message, StringComparison.Ordinal);
        Assert.Equal(RefusalKind.TooLarge, Figures.Refused(Figures.Gzip(Encoding.UTF8.GetBytes(text)), "a.csv.gz", new DataLimits { MaxInflatedBytes = 5_000 }).Kind);
        Assert.Contains("more than 500 columns", Figures.Refused(string.Join(',', Enumerable.Range(0, 501)) + "\n" + string.Join(',', Enumerable.Range(0, 501)) + "\n", "a.csv").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_that_cannot_be_rewound_is_read_all_the_same()
    {
        using var packed = new GZipStream(new MemoryStream(Figures.Gzip("a,b\n1,2\n"u8.ToArray())), CompressionMode.Decompress);
        using var file = DataFile.Open(packed, "a.csv").File!;
        Assert.Equal(file.Rows(), file.Rows());
    }

    private static void Blow(Stream output)
    {
        var row = Encoding.ASCII.GetBytes(new string(' ', 65_535) + "\n");
        for (var i = 0; i < 3_000; i++)
            output.Write(row);
    }
}
