namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>How an interval did when the truth came.</summary>
/// <param name="Percent">How sure it was said to be.</param>
/// <param name="Held">Whether the truth lay in it.</param>
/// <param name="Score">Its interval score (Gneiting and Raftery 2007), in the measure's unit; smaller is better.</param>
public sealed record IntervalResult(int Percent, bool Held, decimal Score);
