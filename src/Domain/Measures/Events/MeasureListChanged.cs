using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>A list of measures was given another name, sort or board.</summary>
/// <param name="About">The list.</param>
/// <param name="Fields">What changed.</param>
public sealed record MeasureListChanged(RecordRef About, IReadOnlyList<string> Fields) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{string.Join(", ", Fields)} changed";
}
