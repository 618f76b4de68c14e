namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>A step of a timetable and how it stands on a day.</summary>
/// <param name="Step">The step.</param>
/// <param name="State">How it stands.</param>
/// <param name="Why">What shows that it is late; empty for any other.</param>
public sealed record StepStanding(PlannedStep Step, StepState State, string Why);
