using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Engagement;

/// <summary>A member booked a training.</summary>
/// <param name="About">The training.</param>
public sealed record TrainingBooked(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "A place was booked";
}
