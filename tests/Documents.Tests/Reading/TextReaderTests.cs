using System.Text;
using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Tests.Reading;

public class TextReaderTests
{
    private static DocumentTable Table(string text, string name = "a.csv", ReadingChoices? choices = null) => Fixture.Open(text, name, choices).Tables.Single();

    [Fact]
    public void A_quoted_cell_keeps_its_delimiters_quotes_and_lines()
    {
        var table = Table("h1,h2\r\n\"a, \"\"b\"\"\",\"• one\r\n• two\"\r\nlast,x\r\n");
        Assert.Equal([["h1", "h2"], ["a, \"b\"", "one\ntwo"], ["last", "x"]], table.Cells());
        Assert.Equal([1, 2, 4], table.Rows.Select(r => r.Number));
    }

    [Theory]
    [InlineData("a\tb\r\n1\t2\r\n", "a.tsv")]
    [InlineData("a,b\n1,2\n", "a.csv")]
    [InlineData("a;b\n1;2\n", "a.csv")]
    [InlineData("sep=|\r\na|b\r\n1|2", "a.csv")]
    [InlineData("\"a\",\"b\"\r1,2", "a.csv")]
    [InlineData("\ufeffa,b\n\n,\n1,2\n", "a.csv")]
    public void The_delimiter_is_found_from_the_first_line(string text, string name) => Assert.Equal([["a", "b"], ["1", "2"]], Table(text, name).Cells());

    [Fact]
    public void A_quotation_mark_never_closed_is_refused_with_the_line_where_it_opens()
    {
        var refusal = Fixture.Refused("a,b\r\n1,2\r\n\"open,2\r\n3,4\r\n", "a.csv");
        Assert.Equal((RefusalKind.Structure, 3), (refusal.Kind, refusal.Line));
        Assert.Contains("never closed", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_after_a_closing_quotation_mark_is_refused_and_one_inside_plain_text_is_kept()
    {
        Assert.Equal(3, Fixture.Refused("a,b\r\n1,2\r\n\"x\"y,2\r\n", "a.csv").Line);
        var document = Fixture.Open("a,b\r\n24\" screens,2\r\n", "a.csv");
        Assert.Equal("24\" screens", document.Tables.Single().Rows[1][0].Text);
        Assert.NotEmpty(document.Notices);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    public void Utf16_is_read_by_its_mark_and_asked_without_it(string encoding, bool hasMark)
    {
        var written = Encoding.GetEncoding(encoding);
        byte[] content = [.. hasMark ? written.GetPreamble() : [], .. written.GetBytes("name,note\r\nŵ,café\r\n")];
        var reading = Fixture.Read(content, "a.csv");
        if (!hasMark)
        {
            Assert.Equal(RefusalKind.Encoding, reading.Refusal?.Kind);
            Assert.StartsWith("name,note", reading.Refusal?.Sample, StringComparison.Ordinal);
            reading = Fixture.Read(content, "a.csv", null, new ReadingChoices { Encoding = reading.Refusal?.OfferedEncoding });
        }

        Assert.Equal([["name", "note"], ["ŵ", "café"]], reading.Document?.Tables.Single().Cells());
    }

    [Fact]
    public void An_encoding_nobody_knows_is_refused() =>
        Assert.Equal(RefusalKind.Encoding, Fixture.Read([0xe9, 0x2c, 0x61], "a.csv", null, new ReadingChoices { Encoding = "martian" }).Refusal?.Kind);

    [Fact]
    public void Letters_lost_before_the_file_came_are_noticed() => Assert.Contains(NoticeKind.Encoding, Fixture.Open("a,b\n\ufffd,1\n", "a.csv").Notices());

    [Fact]
    public void A_guard_comes_off_only_when_asked()
    {
        const string Text = "a,b\r\n'=1+1,'tis\r\n''=x,-4.2\r\n";
        Assert.Equal([["a", "b"], ["=1+1", "'tis"], ["'=x", "-4.2"]], Table(Text, choices: new ReadingChoices { Unguard = true }).Cells());
        Assert.Equal("'=1+1", Table(Text).Rows[1][0].Text);
    }

    [Fact]
    public void Five_thousand_columns_of_csv_are_refused() =>
        Assert.Equal(RefusalKind.TooLarge, Fixture.Refused(string.Join(',', Enumerable.Range(0, 5_000)), "a.csv").Kind);

    [Fact]
    public void A_large_file_is_refused_before_it_is_read()
    {
        using var content = new UnreadableStream(200L * 1024 * 1024);
        var refusal = DocumentReader.Read(content, "a.csv").Refusal;
        Assert.Equal(RefusalKind.TooLarge, refusal?.Kind);
        Assert.Contains("20 MB", refusal?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_bytes_is_not_taken_for_text() =>
        Assert.Equal(RefusalKind.WrongType, Fixture.Refused([.. Enumerable.Range(0, 200).Select(i => (byte)(i % 7))], "a.csv").Kind);

    [Fact]
    public void Text_that_calls_itself_a_workbook_is_refused_and_both_are_named()
    {
        var refusal = Fixture.Refused("a,b\n1,2\n", "figures.xlsx");
        Assert.Contains(".xlsx", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("plain text", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>A stream that knows its length and fails when read.</summary>
    private sealed class UnreadableStream(long length) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("The stream was read.");

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
