namespace GoldenThread.Domain.Measures.Reading;

/// <summary>A row, or a cell of a wide row, that was not read, and why.</summary>
/// <param name="Row">The number of the row in the file.</param>
/// <param name="Column">The heading of the cell; null where the whole row is meant.</param>
/// <param name="Text">What stands in the cell; empty where the whole row is meant.</param>
/// <param name="Outcome">Skipped, in question or refused.</param>
/// <param name="Reason">Why.</param>
/// <param name="Words">Why, or what is asked, in a sentence.</param>
/// <param name="Settles">What would settle it, in a sentence; null where nothing needs to be done.</param>
/// <param name="Figure">The figure as it would be saved when somebody confirms it; null where there is none.</param>
public sealed record HeldFigure(int Row, string? Column, string Text, LineOutcome Outcome, LineReason Reason, string Words, string? Settles = null, FoundFigure? Figure = null);
