namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>Places in an order, where equals share the best place and the next place is left out: 1, 2, 2, 4.</summary>
public static class Ranking
{
    /// <summary>The place of each value, from 1; null for a missing value, which takes no place.</summary>
    /// <param name="values">The values; null where missing.</param>
    /// <param name="highestFirst">Whether the highest value has the first place, else the lowest.</param>
    public static IReadOnlyList<int?> Of(IReadOnlyList<double?> values, bool highestFirst)
    {
        var ordered = values.OfType<double>().Order().ToList();
        if (highestFirst) { ordered.Reverse(); }

        var places = new Dictionary<double, int>();
        for (var index = 0; index < ordered.Count; index++) { places.TryAdd(ordered[index], index + 1); }

        return [.. values.Select(value => value is { } known ? places[known] : (int?)null)];
    }
}
