namespace GoldenThread.Domain.Measures.Reading;

/// <summary>How often something was held for one reason, with the first that were.</summary>
/// <param name="Outcome">Skipped, in question or refused.</param>
/// <param name="Reason">Why.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Cells">How many cells; the rows again where there is one figure a row.</param>
/// <param name="First">The first of them; at most ten.</param>
public sealed record ReasonCount(LineOutcome Outcome, LineReason Reason, int Rows, int Cells, IReadOnlyList<HeldFigure> First);
