using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>A plan was shown to residents, or no longer.</summary>
/// <param name="About">The plan.</param>
/// <param name="Published">Whether it is shown.</param>
public sealed record PlanPublished(RecordRef About, bool Published) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Published ? "Published for residents" : "No longer published";
}
