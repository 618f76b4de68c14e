using System.IO.Compression;
using System.Text;
using GoldenThread.Documents.Files;
using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Tests.Files;

public class FileKindTests(BadFiles files) : IClassFixture<BadFiles>
{
    private static FileCheck Check(byte[] content, string name) => FileKind.Of(new MemoryStream(content), name);

    public static TheoryData<byte[], string, string> Good => new()
    {
        { "%PDF-1.7\n..."u8.ToArray(), "a.PDF", "application/pdf" },
        { [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0], "a.png", "image/png" },
        { [0xff, 0xd8, 0xff, 0xe0], "a.jpeg", "image/jpeg" },
        { "GIF89a.."u8.ToArray(), "a.gif", "image/gif" },
        { "RIFF....WEBPVP8 "u8.ToArray(), "a.webp", "image/webp" },
        { Fixture.Word("<w:p/>"), "a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
        { Fixture.Excel("<sheetData/>"), "a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
        { Fixture.Ods(""), "a.ods", "application/vnd.oasis.opendocument.spreadsheet" },
        { Fixture.Zip(("mimetype", "application/vnd.oasis.opendocument.text")), "a.odt", "application/vnd.oasis.opendocument.text" },
        { "a,b\n1,ŵ"u8.ToArray(), "a.csv", "text/csv" },
        { [0xff, 0xfe, .. Encoding.Unicode.GetBytes("notes")], "a.txt", "text/plain" },
        { "From: a@b\r\nTo: c@d\r\n\r\nHello"u8.ToArray(), "a.eml", "message/rfc822" },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void Evidence_is_known_by_its_content(byte[] content, string name, string mediaType)
    {
        var check = Check(content, name);
        Assert.True(check.IsAccepted, check.Refusal);
        Assert.Equal(mediaType, check.Kind.MediaType);
        Assert.Contains(".exe", Check(content, "a.exe").Refusal, StringComparison.Ordinal);
    }

    public static TheoryData<byte[], string, string> Bad => new()
    {
        { [], "a.pdf", "empty" },
        { "#!/bin/sh\n"u8.ToArray(), "a.txt", "program" },
        { "<html><body>"u8.ToArray(), "a.txt", "web page" },
        { "  <!DOCTYPE html><p>"u8.ToArray(), "a.html", "web page" },
        { "<?xml version='1.0'?><svg onload='x'/>"u8.ToArray(), "a.svg", "SVG" },
        { [0xe9, 0x20, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66], "a.txt", "older encoding" },
        { Fixture.Zip(("readme.txt", "x")), "a.zip", "zip file" },
        { Fixture.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("Basic/Standard/Module1.xml", "x")), "a.odt", "macros" },
        { "%PDF-1.7"u8.ToArray(), "a.docx", "a PDF" },
        { "GIF89a.."u8.ToArray(), "a", "ends in nothing" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void What_is_not_evidence_is_refused_in_words(byte[] content, string name, string words) =>
        Assert.Contains(words, Check(content, name).Refusal, StringComparison.Ordinal);

    [Theory]
    [InlineData("macro.docm", "macros")]
    [InlineData("macro-renamed.docx", "macros")]
    [InlineData("html-as.docx", "web page")]
    [InlineData("exe-as.pdf", "program")]
    [InlineData("script.svg", "SVG")]
    [InlineData("encrypted.xlsx", "password")]
    [InlineData("many-entries.xlsx", "parts")]
    [InlineData("zipslip.xlsx", "outside")]
    [InlineData("bomb.xlsx", "unpacks to far more")]
    public void Every_hostile_document_is_refused_as_evidence(string name, string words) =>
        Assert.Contains(words, Check(files[name], name).Refusal, StringComparison.Ordinal);

    /// <summary>A small Word document with a part beside its words: so many bytes of which every so many are alike.</summary>
    private static byte[] Beside(int bytes, int alike)
    {
        using var content = new MemoryStream();
        content.Write(Fixture.Word("<w:p/>"));
        using (var zip = new ZipArchive(content, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = zip.CreateEntry("word/media/image1.bmp").Open();
            var dice = new Random(7);
            for (var at = 0; at < bytes; at += alike) { part.Write(Enumerable.Repeat((byte)dice.Next(256), Math.Min(alike, bytes - at)).ToArray()); }
        }

        return content.ToArray();
    }

    [Fact]
    public void What_unpacks_far_beyond_its_size_is_refused_and_what_is_only_large_is_not()
    {
        var limits = DocumentLimits.Default with { MaxInflatedBytes = 100_000 };
        FileCheck Within(byte[] content) => FileKind.Of(new MemoryStream(content), "a.docx", limits);
        var (white, drawn, large) = (Beside(1_000_000, 1_000_000), Beside(400_000, 40), Beside(1_000_000, 40));
        // A white picture of one colour is nothing to fear while it is small.
        Assert.True(FileKind.Of(new MemoryStream(white), "a.docx").IsAccepted);
        Assert.Contains("unpacks to far more", Within(white).Refusal, StringComparison.Ordinal);
        Assert.True(Within(drawn).IsAccepted, Within(drawn).Refusal);
        Assert.Contains("unpacks to far more", Within(large).Refusal, StringComparison.Ordinal);
    }
}
