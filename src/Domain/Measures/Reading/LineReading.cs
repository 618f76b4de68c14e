namespace GoldenThread.Domain.Measures.Reading;

/// <summary>What became of one row of a table of figures; every row gives exactly one.</summary>
/// <param name="Row">Its number in the file.</param>
/// <param name="Outcome">Of the whole row: the worst of its cells, refused before in question before read before skipped. Figures that were read are good even where another cell of the row is in question.</param>
/// <param name="Figures">The figures that were read: none or one where there is one a row; none to many in a wide table.</param>
/// <param name="Held">What was not read, and why; empty where all was. An empty cell of a wide row is counted and not listed.</param>
public readonly record struct LineReading(int Row, LineOutcome Outcome, IReadOnlyList<FoundFigure> Figures, IReadOnlyList<HeldFigure> Held);
