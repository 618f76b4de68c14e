using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>Something is not shared in the inspectors' room any more. What was opened before was seen: the log of openings stays.</summary>
/// <param name="About">The inspection.</param>
/// <param name="Thing">Its title.</param>
/// <param name="Because">Why.</param>
public sealed record ThingTakenBack(RecordRef About, string Thing, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Taken back from the inspectors: {Thing}";

    /// <inheritdoc/>
    public override string? Said => Because;
}
