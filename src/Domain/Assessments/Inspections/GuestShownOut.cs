using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>Somebody may not come into the inspectors' room any more.</summary>
/// <param name="About">The inspection.</param>
/// <param name="Guest">What the product calls them.</param>
public sealed record GuestShownOut(RecordRef About, string Guest) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{Guest} may not come into the inspectors’ room any more";
}
