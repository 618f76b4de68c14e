using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Formulas;

/// <summary>What is wrong with a formula, and where.</summary>
/// <param name="Position">The first character that it is about, counted from 1.</param>
/// <param name="Words">What is wrong and what to do.</param>
public sealed record FormulaFault(int Position, string Words)
{
    /// <summary>As a problem beside the field of the formula.</summary>
    public Problem Problem => new("Formula", $"At character {Position}: {Words}");
}
