using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments;

/// <summary>A piece of evidence that had been put away was brought back: it is offered again.</summary>
/// <param name="About">The piece.</param>
/// <param name="HadBeenAway">Why it had been put away.</param>
public sealed record EvidenceBroughtBack(RecordRef About, string HadBeenAway) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Brought back";

    /// <inheritdoc/>
    public override string? Said => $"It had been put away: {HadBeenAway}";
}
