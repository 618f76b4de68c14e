namespace GoldenThread.Documents.Reading;

/// <summary>A cell of a workbook as it is stored: what it holds, its exact text, or what is wrong with it.</summary>
internal readonly record struct StoredCell(CellKind Kind, string Text, string? Fault = null)
{
    public const string NoResult = "a formula without a result; open the workbook, let it work the formula out and save it";

    public bool IsEmpty => string.IsNullOrEmpty(Text) && Fault is null;

    public static StoredCell Of(string text) => new(text.Length == 0 ? CellKind.Empty : CellKind.Text, text);

    public static StoredCell Faulty(string shown, string fault) => new(shown.Length == 0 ? CellKind.Empty : CellKind.Text, shown, fault);
}
