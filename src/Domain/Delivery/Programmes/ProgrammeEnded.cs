using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>A programme ended.</summary>
/// <param name="About">The programme.</param>
/// <param name="On">Its last day.</param>
public sealed record ProgrammeEnded(RecordRef About, DateOnly On) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"The programme ended on {On.InWords()}";
}
