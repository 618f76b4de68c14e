using System.Globalization;

namespace GoldenThread.Domain.Measures.Ratings;

/// <summary>The direction of travel of a measure, with what it was compared with.</summary>
/// <param name="Direction">Which way it goes.</param>
/// <param name="Mode">What it was compared with.</param>
/// <param name="Because">Why, in a sentence that names the figures.</param>
public sealed record DirectionOfTravel(Direction Direction, DirectionMode Mode, string Because)
{
    /// <summary>Against one earlier figure.</summary>
    /// <param name="mode">Which figure it is.</param>
    /// <param name="polarity">Which way is better.</param>
    /// <param name="now">The latest figure; null where there is none.</param>
    /// <param name="before">The earlier figure; null where there is none, or a break in the definition lies between.</param>
    /// <param name="range">The range within which the figure is best, for a polarity that has one.</param>
    /// <param name="isBroken">Whether the definition changed in between, so that the two say nothing of each other.</param>
    /// <param name="definition">How the figures are said, with their unit; bare numbers where it is not given.</param>
    public static DirectionOfTravel Against(DirectionMode mode, Polarity polarity, decimal? now, decimal? before, Target? range = null, bool isBroken = false, MeasureDefinition? definition = null)
    {
        var what = mode == DirectionMode.SamePeriodLastYear ? "the same period last year" : "the period before";
        if (isBroken) { return new(Direction.Unknown, mode, $"The definition changed since {what}: the two figures cannot be compared."); }
        if (now is not { } latest) { return new(Direction.Unknown, mode, "There is no figure yet."); }
        if (before is not { } earlier) { return new(Direction.Unknown, mode, $"There is no figure of {what}."); }
        return new(Between(polarity, latest, earlier, range), mode, $"{definition?.SayBeside(latest, earlier) ?? latest.InWords()} against {definition?.SayBeside(earlier, latest) ?? earlier.InWords()} in {what}.");
    }

    /// <summary>Which way a figure goes from an earlier one that it can be compared with: the arrow without its words, of which a table has thousands.</summary>
    /// <param name="polarity">Which way is better.</param>
    /// <param name="latest">The figure.</param>
    /// <param name="earlier">The earlier one.</param>
    /// <param name="range">The range within which the figure is best, for a polarity that has one.</param>
    public static Direction Between(Polarity polarity, decimal latest, decimal earlier, Target? range = null)
    {
        var more = latest.CompareTo(earlier);
        if (more == 0) { return Direction.Steady; }
        if (polarity == Polarity.Neutral || polarity == Polarity.WithinRange && range is null) { return more > 0 ? Direction.Rising : Direction.Falling; }
        var better = polarity == Polarity.Higher ? more : polarity == Polarity.Lower ? -more : range!.Missed(earlier).CompareTo(range.Missed(latest));
        return better > 0 ? Direction.Improving : better < 0 ? Direction.Worsening : Direction.Steady;
    }

    /// <summary>By a straight line through the figures: a trend is called one only where its slope is unlikely to be chance.</summary>
    /// <param name="polarity">Which way is better.</param>
    /// <param name="slope">The slope of the line, in the measure's unit for each period.</param>
    /// <param name="p">How likely such a slope is without any trend, 0 to 1; null where it cannot be said.</param>
    /// <param name="count">How many figures the line goes through.</param>
    /// <param name="level">The probability from which on no trend is called; 0.05 unless the council says otherwise.</param>
    public static DirectionOfTravel ByLine(Polarity polarity, decimal slope, double? p, int count, double level = 0.05)
    {
        if (p is not { } chance) { return new(Direction.Unknown, DirectionMode.Regression, $"{count} figures are too few for a line."); }
        var each = $"a line through {count} figures moves by {Math.Round(slope, 4).InWords()} each period (p = {chance.ToString("0.###", CultureInfo.InvariantCulture)})";
        if (chance >= level || slope == 0) { return new(Direction.Steady, DirectionMode.Regression, $"No clear trend: {each}."); }
        var direction = polarity switch
        {
            Polarity.Higher => slope > 0 ? Direction.Improving : Direction.Worsening,
            Polarity.Lower => slope < 0 ? Direction.Improving : Direction.Worsening,
            _ => slope > 0 ? Direction.Rising : Direction.Falling,
        };
        return new(direction, DirectionMode.Regression, $"A trend: {each}.");
    }
}
