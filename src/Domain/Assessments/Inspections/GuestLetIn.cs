using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>Somebody may come into the inspectors' room.</summary>
/// <param name="About">The inspection.</param>
/// <param name="Guest">What the product calls them.</param>
public sealed record GuestLetIn(RecordRef About, string Guest) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{Guest} let into the inspectors’ room";
}
