namespace GoldenThread.Domain.Measures.Reading;

/// <summary>What became of one cell: a figure, or why not; neither where it is empty.</summary>
internal readonly record struct CellOutcome(FoundFigure? Figure, HeldFigure? Held, bool Waits = false);
