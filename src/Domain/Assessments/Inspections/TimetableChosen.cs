using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>The timetable of an inspection was chosen.</summary>
/// <param name="About">The inspection.</param>
/// <param name="Title">The title of the timetable.</param>
/// <param name="Gone">How many steps that were set by hand it does not have.</param>
public sealed record TimetableChosen(RecordRef About, string Title, int Gone) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Timetable chosen: {Title}{(Gone == 0 ? "" : $"; {CountingWords.Several(Gone, "step")} set by hand {(Gone == 1 ? "is" : "are")} not in it")}";
}
