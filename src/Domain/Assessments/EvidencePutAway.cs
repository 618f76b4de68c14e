using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments;

/// <summary>A piece of evidence was put away: it is offered no more, and stays where it is used.</summary>
/// <param name="About">The piece.</param>
/// <param name="Because">Why.</param>
public sealed record EvidencePutAway(RecordRef About, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Put away";

    /// <inheritdoc/>
    public override string? Said => Because;
}
