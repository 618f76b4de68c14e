using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>A measure was given to another post, or another deputy.</summary>
/// <param name="About">The measure.</param>
/// <param name="Owner">The post that answers for it now, in words.</param>
/// <param name="Deputy">The post that enters its figures when the owner does not, in words.</param>
public sealed record MeasureEntrusted(RecordRef About, string Owner, string Deputy) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Owner: {Owner}; deputy: {Deputy}";
}
