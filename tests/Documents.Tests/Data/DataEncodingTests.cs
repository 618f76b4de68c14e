using System.Text;
using GoldenThread.Documents.Data;
using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Tests.Data;

public class DataEncodingTests
{
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static byte[] Long(byte[] last) => [.. Encoding.ASCII.GetBytes("name,note\r\n" + string.Concat(Enumerable.Range(0, 120_000).Select(i => $"area {i},nothing\r\n"))), .. last];

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-8", true)]
    public void Utf16_is_read_by_its_mark_and_asked_without_it(string encoding, bool hasMark)
    {
        var written = Encoding.GetEncoding(encoding);
        byte[] content = [.. hasMark ? written.GetPreamble() : [], .. written.GetBytes("name,note\r\nŵ,café\r\n")];
        ReadingChoices? choices = null;
        if (!hasMark)
        {
            var refusal = Figures.Refused(content, "a.csv");
            Assert.Equal(RefusalKind.Encoding, refusal.Kind);
            Assert.StartsWith("name,note", refusal.Sample, StringComparison.Ordinal);
            choices = new ReadingChoices { Encoding = refusal.OfferedEncoding };
        }

        using var file = Figures.Open(content, "a.csv", choices);
        Assert.Equal([["1", "name", "note"], ["2", "ŵ", "café"]], file.Rows());
        Assert.Equal(file.Rows(), file.Rows());
    }

    [Fact]
    public void Windows_1252_is_asked_and_read_once_answered()
    {
        var content = Western.GetBytes("name,note\r\nA,£460k – ‘interim’\r\n");
        var refusal = Figures.Refused(content, "a.csv");
        Assert.Equal("windows-1252", refusal.OfferedEncoding);
        using var file = Figures.Open(content, "a.csv", new ReadingChoices { Encoding = refusal.OfferedEncoding });
        Assert.Equal("£460k – ‘interim’", file.Rows()[1][2]);
        Assert.Contains(file.Notices, n => n.Kind == NoticeKind.Encoding);
        Assert.Equal(RefusalKind.Encoding, Figures.Refused(content, "a.csv", null, new ReadingChoices { Encoding = "utf-8" }).Kind);
        Assert.Equal(RefusalKind.Encoding, Figures.Refused(content, "a.csv", null, new ReadingChoices { Encoding = "martian" }).Kind);
    }

    [Fact]
    public void An_encoding_that_shows_only_far_down_is_asked_while_reading()
    {
        var refusal = Figures.Refused(Long(Western.GetBytes("last,£5\r\n")), "a.csv");
        Assert.Equal((RefusalKind.Encoding, "windows-1252"), (refusal.Kind, refusal.OfferedEncoding));
        Assert.Contains("£5", refusal.Sample, StringComparison.Ordinal);
        Assert.Equal(RefusalKind.Encoding, Figures.Refused(Long([(byte)'x', (byte)',', 0xc3]), "a.csv").Kind);
    }

    [Fact]
    public void Letters_that_lie_across_two_pieces_of_a_file_are_whole()
    {
        var words = string.Concat(Enumerable.Repeat("ŵ€😀é", 30));
        for (var shift = 0; shift < 4; shift++)
        {
            var text = new string('x', shift) + ",b\r\n" + string.Concat(Enumerable.Range(0, 12_000).Select(i => $"{words}{i},1\r\n"));
            using var file = Figures.Open(Figures.Gzip(Encoding.UTF8.GetBytes(text)), "a.csv.gz");
            var rows = file.Rows();
            Assert.Equal(12_001, rows.Length);
            Assert.All(rows.Skip(1).Select((r, i) => (r, i)), p => Assert.Equal($"{words}{p.i}", p.r[1]));
        }
    }

    [Fact]
    public void Letters_lost_before_are_noticed()
    {
        using var file = Figures.Open("a,b\n1,caf\ufffd\n", "a.csv");
        using var rows = file.Read(file.Sheets[0]);
        while (rows.Read()) { }
        Assert.Contains(rows.Notices, n => n.Kind == NoticeKind.Encoding);
    }
}
