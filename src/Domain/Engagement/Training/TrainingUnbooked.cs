using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Engagement;

/// <summary>A member gave their place at a training back.</summary>
/// <param name="About">The training.</param>
public sealed record TrainingUnbooked(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "A place was given back";
}
