using System.Text.Unicode;
using GoldenThread.Documents.Reading;
using GoldenThread.Documents.Reading.Text;

namespace GoldenThread.Documents.Files;

/// <summary>A kind of file that may be kept as evidence.</summary>
/// <param name="Words">What people call it.</param>
/// <param name="MediaType">Its media type, for serving it again.</param>
/// <param name="Endings">The endings its name may have, the usual one first.</param>
public sealed record FileKind(string Words, string MediaType, params IReadOnlyList<string> Endings)
{
    private const string Wanted = "Evidence may be a PDF, a Word, Excel, PowerPoint or OpenDocument file, a picture (PNG, JPEG, GIF, WebP), a CSV or text file, or an e-mail (.eml).";

    private static readonly FileKind[] Packages =
    [
        new("a Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
        new("an Excel workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
        new("a PowerPoint presentation", "application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx"),
        new("an OpenDocument text", "application/vnd.oasis.opendocument.text", ".odt"),
        new("an OpenDocument spreadsheet", "application/vnd.oasis.opendocument.spreadsheet", ".ods"),
        new("an OpenDocument presentation", "application/vnd.oasis.opendocument.presentation", ".odp"),
    ];

    private static readonly FileKind Csv = new("a CSV file", "text/csv", ".csv");
    private static readonly FileKind Text = new("plain text", "text/plain", ".txt", ".tsv", ".tab", ".md");
    private static readonly FileKind Mail = new("an e-mail", "message/rfc822", ".eml");

    /// <summary>Tells by its content what a file is, and refuses what isn't evidence, or calls itself something else, in words for the person who sent it.</summary>
    public static FileCheck Of(Stream content, string fileName, DocumentLimits? limits = null)
    {
        var used = limits ?? DocumentLimits.Default;
        try
        {
            using var whole = WholeFile.Of(content, used);
            var (kind, words) = Tell(whole, fileName, used);
            var ending = Path.GetExtension(fileName).ToLowerInvariant();
            if (kind is null)
                return FileCheck.Refuse($"The file is {words}. {Wanted}");
            return kind.Endings.Contains(ending) ? FileCheck.Accept(kind)
                : FileCheck.Refuse($"The file's name ends in {(ending.Length == 0 ? "nothing" : ending)}, but its content is {kind.Words}. Give it its right ending ({kind.Endings[0]}) if that is what it is.");
        }
        catch (RefusedException refused)
        {
            return FileCheck.Refuse(refused.Message);
        }
        catch (Exception fault) when (fault is System.Xml.XmlException or InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            return FileCheck.Refuse("The file is damaged and can't be opened. Save it again and send that.");
        }
    }

    private static (FileKind? Kind, string Words) Tell(Stream whole, string fileName, DocumentLimits limits)
    {
        Span<byte> start = stackalloc byte[16];
        start = start[..whole.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        whole.Position = 0;
        return start switch
        {
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => (new("a PDF", "application/pdf", ".pdf"), ""),
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => (new("a PNG picture", "image/png", ".png"), ""),
            [0xff, 0xd8, 0xff, ..] => (new("a JPEG picture", "image/jpeg", ".jpg", ".jpeg"), ""),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => (new("a GIF picture", "image/gif", ".gif"), ""),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => (new("a WebP picture", "image/webp", ".webp"), ""),
            [(byte)'M', (byte)'Z', ..] or [0x7f, (byte)'E', (byte)'L', (byte)'F', ..] or [0xca, 0xfe, 0xba, 0xbe, ..] or [(byte)'#', (byte)'!', ..] => (null, "a program"),
            [0xd0, 0xcf, 0x11, 0xe0, ..] => (null, "protected with a password, or in the old format of before 2007, so it can't be checked"),
            [(byte)'P', (byte)'K', ..] => Package(whole, limits),
            _ => TellText(whole, fileName),
        };
    }

    private static (FileKind? Kind, string Words) Package(Stream whole, DocumentLimits limits)
    {
        using var package = ZipPackage.Open(whole, limits);
        var kind = PackageKind.Of(package);
        package.RefuseSwollen(whole.Length);
        return (Array.Find(Packages, p => p.Endings[0] == kind.Extension), kind.Words);
    }

    private static (FileKind? Kind, string Words) TellText(Stream whole, string fileName)
    {
        var bytes = new byte[whole.Length];
        whole.ReadExactly(bytes);
        if (!TextDocument.IsText(bytes))
            return (null, "of a kind that is not known here");
        var kind = TextDocument.Kind(bytes);
        if (kind != ".csv")
            return (null, kind == ".html" ? "a web page, which can carry scripts" : kind == ".svg" ? "a drawing (SVG), which can carry scripts" : "XML");
        if (bytes is not ([0xff, 0xfe, ..] or [0xfe, 0xff, ..]) && !Utf8.IsValid(bytes))
            return (null, "text in an older encoding. Save it as UTF-8 and send that");
        return (Path.GetExtension(fileName).ToLowerInvariant() switch { ".csv" => Csv, ".eml" when LooksLikeMail(bytes) => Mail, _ => Text }, "");
    }

    /// <summary>An e-mail begins with lines such as "From: …".</summary>
    private static bool LooksLikeMail(ReadOnlySpan<byte> text)
    {
        var colon = text.IndexOf((byte)':');
        return colon is > 0 and < 80 && text[..colon].IndexOfAny(" \t\r\n"u8) < 0;
    }
}
