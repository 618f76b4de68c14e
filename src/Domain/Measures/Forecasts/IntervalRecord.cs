namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>How the intervals of one sureness have done: four in five of those of 80 % should have held.</summary>
/// <param name="Percent">How sure they were said to be.</param>
/// <param name="Count">How many there were.</param>
/// <param name="Held">How many held the truth.</param>
/// <param name="MeanScore">Their mean interval score, in the measure's unit; smaller is better.</param>
public sealed record IntervalRecord(int Percent, int Count, int Held, decimal MeanScore);
