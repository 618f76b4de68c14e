using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>A measure was given another code; its address stays.</summary>
/// <param name="About">The measure.</param>
/// <param name="From">The code before.</param>
/// <param name="To">The code now.</param>
public sealed record MeasureRecoded(RecordRef About, string From, string To) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Code changed from {From} to {To}; its address stays";
}
