namespace GoldenThread.Documents.Writing;

/// <summary>How a row of a sheet looks.</summary>
internal enum SheetStyle
{
    Words,
    Cell,
    Heading,
    Title,
}
