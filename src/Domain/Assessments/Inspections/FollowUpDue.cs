using GoldenThread.Domain.Assessments.Frameworks;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>What a framework asks for after an inspection.</summary>
/// <param name="Clock">The clock of the framework.</param>
/// <param name="Due">The day by which, or around which; null while the day that it counts from is not known.</param>
/// <param name="Words">The clock in words, with the day where it is known.</param>
public sealed record FollowUpDue(FrameworkClock Clock, DateOnly? Due, string Words);
