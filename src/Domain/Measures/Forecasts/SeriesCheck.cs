using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>What a series must have before anything is forecast from it.</summary>
internal static class SeriesCheck
{
    /// <summary>Why nothing can be forecast; null when nothing stands in the way.</summary>
    /// <param name="values">The figures, oldest first; null where one is missing.</param>
    /// <param name="least">The fewest figures that the method needs.</param>
    public static Problem? Fault(IReadOnlyList<double?> values, int least)
    {
        var there = values.Count(value => value is not null);
        return there < least ? new("values", $"At least {least} figures are needed; there are {there}.")
            : values[^1] is null ? new("values", "The last period has no figure; leave it off.")
            : null;
    }
}
