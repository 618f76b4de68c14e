using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Engagement;

/// <summary>It was recorded who came to a training.</summary>
/// <param name="About">The training.</param>
/// <param name="Came">How many came.</param>
/// <param name="Booked">How many had booked.</param>
public sealed record TrainingAttended(RecordRef About, int Came, int Booked) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{Came} of {Booked} who had booked came";
}
