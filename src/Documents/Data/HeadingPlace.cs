namespace GoldenThread.Documents.Data;

/// <summary>Between which rows the headings stand and where the data begin, by the rows' own numbers.</summary>
internal readonly record struct HeadingPlace(int? First, int? Last, int? Data);
