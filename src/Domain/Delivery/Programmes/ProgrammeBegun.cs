using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>A programme was begun.</summary>
/// <param name="About">The programme.</param>
public sealed record ProgrammeBegun(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "The programme was begun";
}
