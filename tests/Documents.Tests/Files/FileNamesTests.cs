using System.Text.RegularExpressions;
using GoldenThread.Documents.Files;

namespace GoldenThread.Documents.Tests.Files;

public class FileNamesTests(BadFiles files) : IClassFixture<BadFiles>
{
    [Theory]
    [InlineData("..%2f..%2fetc%2fpasswd", "passwd")]
    [InlineData("evidence\r\nSet-Cookie: a=b.pdf", "evidenceSet-Cookie_ a=b.pdf")]
    [InlineData("CON.pdf", "_CON.pdf")]
    [InlineData("con", "_con")]
    [InlineData("console.pdf", "console.pdf")]
    [InlineData("report.pdf.exe", "report.pdf.exe")]
    [InlineData("r\u202efdp.exe", "rfdp.exe")]
    [InlineData(".htaccess", "file.htaccess")]
    [InlineData("name\"; filename=\"x.html", "name__ filename=_x.html")]
    [InlineData("C:\\fakepath\\a.pdf", "a.pdf")]
    [InlineData("/etc/passwd", "passwd")]
    [InlineData("a\0.pdf", "a.pdf")]
    [InlineData(" .pdf", "file.pdf")]
    [InlineData("\u200b.pdf", "file.pdf")]
    [InlineData("résumé 😀.pdf", "résumé 😀.pdf")]
    [InlineData("e\u0301.pdf", "é.pdf")]
    [InlineData("👨‍👩‍👧.png", "👨‍👩‍👧.png")]
    [InlineData("plan . ", "plan")]
    [InlineData("half\ud83d.pdf", "half.pdf")]
    [InlineData("..", "file")]
    [InlineData("", "file")]
    public void A_name_is_cleaned_for_showing(string name, string clean) => Assert.Equal(clean, FileNames.Clean(name));

    [Fact]
    public void A_long_name_keeps_its_ending_and_its_last_letter_whole()
    {
        Assert.Equal(new string('a', 116) + ".pdf", FileNames.Clean(new string('a', 300) + ".pdf"));
        var emoji = FileNames.Clean(string.Concat(Enumerable.Repeat("😀", 200)) + ".pdf");
        Assert.True(emoji.Length <= 120);
        Assert.DoesNotContain('\ufffd', string.Concat(emoji.EnumerateRunes()));
        Assert.EndsWith("😀.pdf", emoji, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_name_of_the_hostile_collection_comes_out_harmless()
    {
        var names = System.Text.Encoding.UTF8.GetString(files["attachment-names.txt"]).Split('\n').Select(Unescape).ToList();
        Assert.Equal(14, names.Count);
        foreach (var clean in names.Select(FileNames.Clean))
        {
            Assert.InRange(clean.Length, 1, 120);
            Assert.DoesNotContain(clean, c => char.IsControl(c) || "/\\\":;<>|*?\u202e\u200b".Contains(c, StringComparison.Ordinal));
            Assert.False(clean.StartsWith('.') || clean.EndsWith('.') || clean != clean.Trim());
        }
    }

    private static string Unescape(string text) => Regex.Replace(text, @"\\(?:x(..)|u(....)|U(........)|([rn\\]))", m => m.Groups[4].Value switch
    {
        "r" => "\r",
        "n" => "\n",
        "\\" => "\\",
        _ => char.ConvertFromUtf32(Convert.ToInt32(m.Groups[1].Value + m.Groups[2].Value + m.Groups[3].Value, 16)),
    });
}
