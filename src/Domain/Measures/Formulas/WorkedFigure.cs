namespace GoldenThread.Domain.Measures.Formulas;

/// <summary>A figure that a formula gave, ready to be recorded.</summary>
/// <param name="Figure">The figure, with its reason naming what it was worked out from.</param>
/// <param name="State">How far it has come: no further than the least of those that it was worked out from.</param>
public sealed record WorkedFigure(NewFigure Figure, FigureState State);
