using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>An inspection was opened.</summary>
/// <param name="About">The inspection.</param>
/// <param name="Body">Who inspects.</param>
public sealed record InspectionOpened(RecordRef About, string Body) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Opened: an inspection by {Body}";
}
