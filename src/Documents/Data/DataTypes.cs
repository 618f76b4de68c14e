using GoldenThread.Documents.Reading;
using GoldenThread.Documents.Reading.Text;

namespace GoldenThread.Documents.Data;

/// <summary>Tells what a file of figures is by its content, holds it against its name, and opens it.</summary>
internal static class DataTypes
{
    public const string Wanted = "Send a CSV file (.csv, .tsv, or compressed as .csv.gz or .zip), an Excel workbook (.xlsx) or an OpenDocument spreadsheet (.ods).";
    private static readonly string[] TextEndings = [".csv", ".tsv", ".tab", ".txt"];

    public static DataContent Open(DataSource source, string fileName, Intake intake)
    {
        Span<byte> start = stackalloc byte[4_096];
        start = start[..source.Begin().ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        DocumentTypes.RefuseForeign(start, fileName, Wanted);
        if (start is [0x1f, 0x8b, ..])
            return EndsIn(fileName, ".gz") ? TextContent.Open(source, DataFileKind.GzipText, null, fileName, intake) : throw DocumentTypes.Mismatch(fileName, "compressed with gzip", Wanted);
        return start.StartsWith("PK"u8) ? OpenPackage(source, fileName, intake)
            : EndsIn(fileName, TextEndings) ? TextContent.Open(source, DataFileKind.Text, null, fileName, intake)
            : throw DocumentTypes.Mismatch(fileName, TextDocument.IsText(start) ? TextDocument.Words(TextDocument.Kind(start)) : "not one that is known here", Wanted);
    }

    private static DataContent OpenPackage(DataSource source, string fileName, Intake intake)
    {
        using var package = ZipPackage.Open(source.Begin(), intake.Limits);
        var kind = PackageKind.Of(package);
        if (!EndsIn(fileName, kind.Extension))
            throw DocumentTypes.Mismatch(fileName, kind.Words, Wanted);
        return kind.Extension switch
        {
            ".xlsx" => new ExcelContent(source, package, kind.MainPart, intake),
            ".ods" => new OdsContent(source, package, kind.MainPart, intake),
            ".zip" => TextContent.Open(source, DataFileKind.ZipText, TextIn(package), fileName, intake),
            _ => throw new RefusedException(RefusalKind.WrongType, $"The file is {kind.Words}, which holds no table of figures that can be read here. {Wanted}"),
        };
    }

    private static string TextIn(ZipPackage package)
    {
        // Apple computers put a shadow of each file into their zip files.
        var files = package.Names.Where(n => !n.EndsWith('/') && !n.StartsWith("__MACOSX/", StringComparison.Ordinal) && !n.EndsWith(".DS_Store", StringComparison.Ordinal)).ToList();
        return files switch
        {
            [var only] when EndsIn(only, TextEndings) && Path.HasExtension(only) => only,
            [] => throw new RefusedException(RefusalKind.Empty, "There is no file in the zip file."),
            [var only] => throw new RefusedException(RefusalKind.WrongType, $"The zip file holds {only}, which is no CSV file. Send that file by itself."),
            _ => throw new RefusedException(RefusalKind.WrongType, $"The zip file holds {files.Count:N0} files ({string.Join(", ", files.Take(3))}{(files.Count > 3 ? " and more" : "")}). Send the one with the figures by itself."),
        };
    }

    /// <summary>A name without any ending is taken as it comes.</summary>
    private static bool EndsIn(string fileName, params string[] endings) => !Path.HasExtension(fileName) || endings.Contains(Path.GetExtension(fileName).ToLowerInvariant());
}
