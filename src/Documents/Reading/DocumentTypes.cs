using GoldenThread.Documents.Reading.Excel;
using GoldenThread.Documents.Reading.OpenDocument;
using GoldenThread.Documents.Reading.Text;
using GoldenThread.Documents.Reading.Word;

namespace GoldenThread.Documents.Reading;

/// <summary>Tells a file's type by its content, holds it against its name, and hands it to the reader of that type.</summary>
internal static class DocumentTypes
{
    private const string Wanted = "Send a Word (.docx), Excel (.xlsx), OpenDocument (.ods), CSV or HTML file.";

    public static Document Read(Stream content, string fileName, Intake intake)
    {
        Span<byte> start = stackalloc byte[8];
        start = start[..content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        content.Position = 0;
        RefuseForeign(start, fileName, Wanted);
        return start.StartsWith("PK"u8) ? ReadPackage(content, fileName, intake) : ReadText(content, fileName, intake);
    }

    /// <summary>Refuses what people send by mistake and what can't be read at all, told by its first bytes.</summary>
    public static void RefuseForeign(ReadOnlySpan<byte> start, string fileName, string wanted)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xd0, 0xcf, 0x11, 0xe0]))
            throw new RefusedException(RefusalKind.Protected, "The file is protected with a password, or is in the old format of before 2007 (.xls or .doc). Open it, save it without a password as .xlsx or .docx, and send that.");
        if (start.StartsWith("%PDF"u8))
            throw Mismatch(fileName, "a PDF, which shows a paper but doesn't hold its tables", wanted);
        if (start.StartsWith("MZ"u8))
            throw Mismatch(fileName, "a program", wanted);
    }

    private static Document ReadText(Stream content, string fileName, Intake intake)
    {
        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        if (!TextDocument.IsText(bytes))
            throw Mismatch(fileName, "not one that is known here");
        var kind = TextDocument.Kind(bytes);
        string[] endings = kind switch { ".html" => [".html", ".htm"], ".csv" => [".csv", ".tsv", ".tab", ".txt"], _ => [] };
        var words = TextDocument.Words(kind);
        return endings.Length == 0 || (Path.HasExtension(fileName) && !endings.Contains(Path.GetExtension(fileName).ToLowerInvariant())) ? throw Mismatch(fileName, words)
            : TextDocument.Read(TextEncoding.ToUtf8(bytes, intake, kind == ".html" ? TextDocument.DeclaredEncoding(bytes) : null), kind, intake);
    }

    private static Document ReadPackage(Stream content, string fileName, Intake intake)
    {
        using var package = ZipPackage.Open(content, intake.Limits);
        var kind = PackageKind.Of(package);
        if (!fileName.EndsWith(kind.Extension, StringComparison.OrdinalIgnoreCase) && Path.HasExtension(fileName))
            throw Mismatch(fileName, kind.Words);
        return kind.Extension switch
        {
            ".docx" => WordReader.Read(package, kind.MainPart, intake),
            ".xlsx" => ExcelReader.Read(package, kind.MainPart, intake),
            ".ods" => OdsReader.Read(package, kind.MainPart, intake),
            _ => throw new RefusedException(RefusalKind.WrongType, $"The file is {kind.Words}, which can't be read here. {Wanted}"),
        };
    }

    public static RefusedException Mismatch(string fileName, string content, string wanted = Wanted) => new(RefusalKind.WrongType, Path.GetExtension(fileName) is { Length: > 0 } extension
        ? $"The file's name ends in {extension}, but its content is {content}. {wanted}" : $"The file's content is {content}. {wanted}");
}
