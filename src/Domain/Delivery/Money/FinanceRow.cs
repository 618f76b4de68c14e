namespace GoldenThread.Domain.Delivery;

/// <summary>A row of a finance extract as it stands in the file.</summary>
/// <param name="Number">Its number in the file.</param>
/// <param name="Cells">Its cells, as text, in the order of the headings.</param>
public sealed record FinanceRow(int Number, IReadOnlyList<string> Cells);
