using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Engagement;

/// <summary>What is said of a training was changed.</summary>
/// <param name="About">The training.</param>
public sealed record TrainingChanged(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "The training was changed";
}
