namespace GoldenThread.Domain.Reports;

/// <summary>How many people a figure counts.</summary>
/// <param name="Count">How many; null where that is not known or no figure is there.</param>
/// <param name="OutOf">Out of how many; null where it is not out of anything.</param>
public sealed record CountedPeople(decimal? Count, decimal? OutOf = null)
{
    /// <summary>Whether it is hidden whatever it counts: because a smaller number would follow from it and another that was shown before.</summary>
    public bool IsKept { get; init; }

    /// <summary>Whether it is too small to be shown.</summary>
    /// <param name="threshold">The smallest number that is shown.</param>
    public bool IsSmall(int threshold) => SmallNumbers.IsSmall(Count, threshold) || SmallNumbers.IsSmall(OutOf, threshold);
}
