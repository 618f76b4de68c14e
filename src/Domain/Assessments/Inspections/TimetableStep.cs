using GoldenThread.Domain.Assessments.Frameworks;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>A step of an inspection's timetable, by what it counts from.</summary>
/// <param name="Key">What other steps know it by.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Kind">What happens.</param>
/// <param name="From">The key of the step that it counts from, or "fieldwork" for the first day of fieldwork.</param>
/// <param name="Amount">How many units: before the first day of the other step where negative, after its last day where positive, on its last day for 0.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Days">How many working days it lasts, 1 or more.</param>
/// <param name="IsLatest">Whether it may be no later, so that a day on which the offices are closed moves it to the working day before.</param>
/// <param name="IsUnconfirmed">Whether the time is a usual one that no rule of the framework was found for.</param>
public sealed record TimetableStep(string Key, string Title, TimetableKind Kind, string From, int Amount, ClockUnit Unit, int Days = 1, bool IsLatest = false, bool IsUnconfirmed = false);
