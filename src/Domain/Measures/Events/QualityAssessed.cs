using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>Somebody looked how far the figures of a measure can be relied on.</summary>
/// <param name="About">The measure.</param>
/// <param name="Overall">The lowest of the six.</param>
/// <param name="Words">What was found.</param>
public sealed record QualityAssessed(RecordRef About, QualityGrade Overall, string Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Data quality assessed: {Overall.InWords().ToLowerInvariant()}";

    /// <inheritdoc/>
    public override string? Said => Words;
}
