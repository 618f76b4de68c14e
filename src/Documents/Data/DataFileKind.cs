namespace GoldenThread.Documents.Data;

/// <summary>What a file of figures is.</summary>
public enum DataFileKind
{
    /// <summary>Text whose cells a comma, semicolon, tab or bar divides.</summary>
    Text,

    /// <summary>Such a text, compressed with gzip.</summary>
    GzipText,

    /// <summary>A zip file that holds one such text.</summary>
    ZipText,

    /// <summary>An Excel workbook (.xlsx).</summary>
    Excel,

    /// <summary>An OpenDocument spreadsheet (.ods).</summary>
    OpenDocument,
}
