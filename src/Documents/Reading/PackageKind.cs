using System.Text;
using System.Xml;

namespace GoldenThread.Documents.Reading;

/// <summary>What a zip file is, told by the list of its parts.</summary>
internal sealed record PackageKind(string Extension, string Words, string MainPart)
{
    /// <summary>Tells the kind; files with macros are refused whatever they call themselves.</summary>
    public static PackageKind Of(ZipPackage package)
    {
        if (package.Names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || n.StartsWith("Basic/", StringComparison.Ordinal) || n.StartsWith("Scripts/", StringComparison.Ordinal)))
            throw Macros();
        if (package.Has("mimetype"))
            return OpenDocument(package);
        if (!package.Has("[Content_Types].xml"))
            return new(".zip", "a zip file", "");
        var types = ContentTypes(package);
        if (types.Values.Any(t => t.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)))
            throw Macros();
        if (types.Values.Any(t => t.Contains("sheet.binary", StringComparison.Ordinal)))
            return new(".xlsb", "a binary Excel workbook (.xlsb)", "");
        var main = Relationships.Of(package, "").First("officeDocument") ?? "";
        var type = types.GetValueOrDefault("/" + main) ?? types.GetValueOrDefault(Path.GetExtension(main)) ?? "";
        return type switch
        {
            _ when type.Contains("wordprocessingml", StringComparison.Ordinal) => new(".docx", "a Word document", main),
            _ when type.Contains("spreadsheetml", StringComparison.Ordinal) => new(".xlsx", "an Excel workbook", main),
            _ when type.Contains("presentationml", StringComparison.Ordinal) => new(".pptx", "a PowerPoint presentation", main),
            _ => new(".zip", "a zip file that is none of Word, Excel or PowerPoint", ""),
        };
    }

    private static PackageKind OpenDocument(ZipPackage package)
    {
        using var stream = package.Read("mimetype");
        Span<byte> bytes = stackalloc byte[100];
        var type = Encoding.ASCII.GetString(bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)]).Trim();
        if (package.Has("META-INF/manifest.xml"))
        {
            using var manifest = package.ReadXml("META-INF/manifest.xml");
            while (manifest.Read())
                if (manifest is { NodeType: XmlNodeType.Element, LocalName: "encryption-data" })
                    throw new RefusedException(RefusalKind.Protected, "The file is protected with a password. Save it without one and send it again.");
        }

        return type switch
        {
            "application/vnd.oasis.opendocument.spreadsheet" => new(".ods", "an OpenDocument spreadsheet", "content.xml"),
            "application/vnd.oasis.opendocument.text" => new(".odt", "an OpenDocument text", "content.xml"),
            "application/vnd.oasis.opendocument.presentation" => new(".odp", "an OpenDocument presentation", "content.xml"),
            _ => new(".zip", "a zip file of another kind", ""),
        };
    }

    /// <summary>Types by part, as "/word/document.xml", and by ending, as ".xml".</summary>
    private static Dictionary<string, string> ContentTypes(ZipPackage package)
    {
        var types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        using var reader = package.ReadXml("[Content_Types].xml");
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Override" } && reader.GetAttribute("PartName") is { } part)
                types[part] = reader.GetAttribute("ContentType") ?? "";
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "Default" } && reader.GetAttribute("Extension") is { } extension)
                types["." + extension] = reader.GetAttribute("ContentType") ?? "";
        }

        return types;
    }

    private static RefusedException Macros() => new(RefusalKind.Macros, "The file carries macros (small programs). Files with macros are not accepted, whatever their name ends in; save it as .docx or .xlsx without macros.");
}
