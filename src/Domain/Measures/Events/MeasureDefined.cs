using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>A measure was added.</summary>
/// <param name="About">The measure.</param>
/// <param name="Title">Its title.</param>
public sealed record MeasureDefined(RecordRef About, string Title) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Measure added: {Title}";
}
