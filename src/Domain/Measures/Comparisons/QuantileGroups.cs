namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>Areas in groups of as nearly equal numbers as ties allow: quarters, fifths, tenths. Equals are always in one group.</summary>
public static class QuantileGroups
{
    /// <summary>The group of each value, from 1; null for a missing value, and for all when there are fewer values than groups.</summary>
    /// <param name="values">The values; null where missing.</param>
    /// <param name="groups">How many groups; 2 or more.</param>
    /// <param name="highestFirst">Whether the highest values are group 1, else the lowest.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two groups.</exception>
    public static IReadOnlyList<int?> Of(IReadOnlyList<double?> values, int groups, bool highestFirst)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(groups, 2);
        var count = values.Count(value => value is not null);

        // Counted from the last place, so many whole groups lie at or behind a place; in whole numbers, so that no boundary is off by rounding.
        return [.. Ranking.Of(values, highestFirst).Select(place => place is { } known && count >= groups ? groups + 1 - ((((count + 1 - known) * groups) + count - 1) / count) : (int?)null)];
    }
}
