namespace GoldenThread.Domain.Measures.Reading;

/// <summary>One row of a table of figures, as text, wherever it came from: CSV, Excel or ODS.</summary>
/// <param name="Number">Its number in the file, as a person counts it: the headings are most often row 1.</param>
/// <param name="Cells">Its cells from left to right; the list may be used again for the next row once this one has been read.</param>
public readonly record struct FigureLine(int Number, IReadOnlyList<string> Cells);
