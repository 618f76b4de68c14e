using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>A retired edition of a framework was taken into use again.</summary>
/// <param name="About">The edition.</param>
public sealed record FrameworkUsedAgain(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "In use again";
}
