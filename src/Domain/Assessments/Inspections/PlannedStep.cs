namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>A step of a timetable with its dates.</summary>
/// <param name="Key">The key of the step.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Kind">What happens.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day; the first where it lasts one day.</param>
/// <param name="Because">How its first day came about, in a sentence without its full stop.</param>
/// <param name="IsByHand">Whether its first day was set by hand.</param>
/// <param name="IsUnconfirmed">Whether its time is a usual one that no rule of the framework was found for.</param>
public sealed record PlannedStep(string Key, string Title, TimetableKind Kind, DateOnly From, DateOnly To, string Because, bool IsByHand = false, bool IsUnconfirmed = false);
