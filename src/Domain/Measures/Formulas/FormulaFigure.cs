namespace GoldenThread.Domain.Measures.Formulas;

/// <summary>A figure that a formula takes or gives: a number, or why there is none. What is not there is never nought.</summary>
/// <param name="Value">The number; null where there is none.</param>
/// <param name="Because">Why there is none, as in "CS08 is suppressed"; null where there is a number.</param>
public readonly record struct FormulaFigure(decimal? Value, string? Because)
{
    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    public static FormulaFigure Of(decimal value) => new(value, null);

    /// <summary>None.</summary>
    /// <param name="because">Why.</param>
    public static FormulaFigure None(string because) => new(null, because);
}
