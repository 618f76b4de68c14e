using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Comparisons;

namespace GoldenThread.Domain.Measures;

/// <summary>Where the council stands among others, at the latest period for which both have figures.</summary>
/// <param name="Period">The period.</param>
/// <param name="Own">The council's figure then.</param>
/// <param name="Against">The areas that it is compared with, in words: "15 similar councils (CIPFA 2021)".</param>
/// <param name="Middle">The median of those areas; null where none has a figure.</param>
/// <param name="National">The national figure; null where there is none.</param>
/// <param name="Rank">Its rank among all councils that have a figure, 1 the best; null where neither way is better.</param>
/// <param name="Of">How many councils have a figure, its own among them.</param>
/// <param name="Band">Its quarter among them; null where neither way is better.</param>
public sealed record BenchmarkPosition(Period Period, decimal Own, string Against, decimal? Middle, decimal? National, int? Rank, int Of, QuartileBand? Band);
