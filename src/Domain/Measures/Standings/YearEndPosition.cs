using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Measures;

/// <summary>What the year is expected to end with, never to be mixed with the position now.</summary>
/// <param name="Year">The year.</param>
/// <param name="SoFar">The year's figures so far: their sum, last or mean; null where none is in.</param>
/// <param name="Expected">The figure expected.</param>
/// <param name="Low80">The lower end of the 80 % interval.</param>
/// <param name="High80">Its upper end.</param>
/// <param name="Low95">The lower end of the 95 % interval.</param>
/// <param name="High95">Its upper end.</param>
/// <param name="Chance">The probability, 0 to 1, that the year's target is met; null where there is none.</param>
/// <param name="Method">By which method, in words.</param>
/// <param name="Target">The target of the year; null where there is none.</param>
public sealed record YearEndPosition(Period Year, decimal? SoFar, decimal Expected, decimal Low80, decimal High80, decimal Low95, decimal High95, double? Chance, string Method, Target? Target);
