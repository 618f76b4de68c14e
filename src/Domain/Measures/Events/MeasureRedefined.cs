using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>The definition of a measure changed from a period on; the earlier one is kept (R82).</summary>
/// <param name="About">The measure.</param>
/// <param name="From">The first day that it holds for; the least of all days where the words were put right for every period.</param>
/// <param name="IsBreak">Whether figures before and after cannot be compared.</param>
/// <param name="Fields">What changed.</param>
/// <param name="Because">Why.</param>
public sealed record MeasureRedefined(RecordRef About, DateOnly From, bool IsBreak, IReadOnlyList<string> Fields, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Definition changed{(From == DateOnly.MinValue ? "" : $" from {From.InWords()} on")}{(IsBreak ? ", a break" : "")}: {string.Join(", ", Fields)}";

    /// <inheritdoc/>
    public override string? Said => Because;
}
