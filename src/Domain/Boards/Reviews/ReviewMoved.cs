using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A review went on, or was stopped.</summary>
/// <param name="About">The review.</param>
/// <param name="To">What it became.</param>
/// <param name="On">The day.</param>
/// <param name="Because">Why it was stopped; null where it was not.</param>
public sealed record ReviewMoved(RecordRef About, ReviewState To, DateOnly On, string? Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{To switch { ReviewState.UnderWay => "The review began", ReviewState.Reported => "The review reported", ReviewState.Closed => "The review was closed", _ => "The review was stopped" }} on {On.InWords()}";

    /// <inheritdoc/>
    public override string? Said => Because;
}
