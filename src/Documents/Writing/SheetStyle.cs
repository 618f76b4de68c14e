namespace GoldenThread.Documents.Writing;

/// <summary>How a row of a sheet looks.</summary>
internal enum SheetStyle
{
    Plain,
    Heading,
    Title,
}
