using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>The council made a rating rule its own.</summary>
/// <param name="About">The rule.</param>
/// <param name="Words">What it does, in a sentence.</param>
public sealed record RatingRuleMade(RecordRef About, string Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Rating rule made";

    /// <inheritdoc/>
    public override string? Said => Words;
}
