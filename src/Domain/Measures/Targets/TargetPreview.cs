using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Measures;

/// <summary>What is asked of a period now, and what would be were a target approved.</summary>
/// <param name="Period">The period.</param>
/// <param name="Now">What is asked now; null for nothing.</param>
/// <param name="Then">What the target would ask; null where it says nothing of the period, so that what is asked now stays.</param>
public sealed record TargetPreview(Period Period, Target? Now, Target? Then);
