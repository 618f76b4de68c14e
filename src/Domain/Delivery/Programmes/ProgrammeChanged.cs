using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>What is said of a programme was changed.</summary>
/// <param name="About">The programme.</param>
public sealed record ProgrammeChanged(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "The programme was changed";
}
