using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Engagement;

/// <summary>Training was offered to members.</summary>
/// <param name="About">The training.</param>
public sealed record TrainingOffered(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "The training was offered";
}
