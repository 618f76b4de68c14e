using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>The inspectors' room was closed before its last day.</summary>
/// <param name="About">The inspection.</param>
/// <param name="Because">Why.</param>
public sealed record RoomClosed(RecordRef About, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Inspectors’ room closed";

    /// <inheritdoc/>
    public override string? Said => Because;
}
