using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>An edition of a framework was retired.</summary>
/// <param name="About">The edition.</param>
/// <param name="On">The last day on which a new assessment may be made on it.</param>
/// <param name="Because">Why.</param>
public sealed record FrameworkRetired(RecordRef About, DateOnly On, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Retired: no new assessment is made on it after {On.InWords()}";

    /// <inheritdoc/>
    public override string? Said => Because;
}
