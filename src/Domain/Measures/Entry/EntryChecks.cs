using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Measures.Entry;

/// <summary>Looks at a figure as a careful performance officer would, before it is saved.</summary>
public static partial class EntryChecks
{
    /// <summary>How many figures there must be before "far from all of them" is said.</summary>
    private const int FewestToCompare = 4;

    /// <summary>What to ask; empty where nothing is odd.</summary>
    public static IReadOnlyList<EntryQuestion> Of(EnteredFigure entered) =>
        [.. OfItself(entered).Concat(AgainstBefore(entered)).Concat(OfItsParts(entered)).Concat(OfItsWords(entered)).DistinctBy(question => question.Check)];

    private static IEnumerable<EntryQuestion> OfItself(EnteredFigure entered)
    {
        if (entered.Period.To >= entered.Today) { yield return new(EntryCheck.PeriodNotOver, $"{Capital(entered.Period.InWords)} has not ended. Is the figure final?"); }
        if (!entered.Possible.Holds(entered.Value)) { yield return new(EntryCheck.Impossible, $"{entered.Value.InWords()} is outside what this measure can be. Was it typed in another unit?"); }
        if (entered.Rating?.Target is { Value: 0 }) { yield return new(EntryCheck.TargetNought, "The target is 0. Is that what was agreed?"); }
    }

    private static IEnumerable<EntryQuestion> AgainstBefore(EnteredFigure entered)
    {
        if (entered.Before.Count == 0) { yield break; }
        var (value, last) = (entered.Value, entered.Before[^1]);
        if (value < 0 && entered.Before.All(figure => figure >= 0)) { yield return new(EntryCheck.Sign, $"{value.InWords()} is below 0; no earlier figure was. Is the sign right?"); }
        if (IsHundredFold(value, last)) { yield return new(EntryCheck.HundredFold, $"{value.InWords()} is about {(Math.Abs(value) > Math.Abs(last) ? "a hundred times" : "a hundredth of")} the last figure, {last.InWords()}. Should it be {(Math.Abs(value) > Math.Abs(last) ? value / 100 : value * 100).InWords()}?"); }
        if (value == last && value != 0) { yield return new(EntryCheck.SameAsBefore, $"{value.InWords()} is exactly the last figure. Was it copied?"); }
        if (entered.Limits is { } limits)
        {
            if (value > limits.Upper || value < limits.Lower) { yield return new(EntryCheck.FarOutside, $"{value.InWords()} is outside the limits of the chart, {Limit(limits.Lower, entered)} to {Limit(limits.Upper, entered)}. What happened?"); }
        }
        else if (entered.Before.Count >= FewestToCompare)
        {
            var (least, most) = (entered.Before.Min(), entered.Before.Max());
            var spread = Math.Max(most - least, Math.Abs(most) / 20);
            if (value > most + spread || value < least - spread) { yield return new(EntryCheck.FarOutside, $"{value.InWords()} is far from all earlier figures, {least.InWords()} to {most.InWords()}. What happened?"); }
        }
    }

    private static IEnumerable<EntryQuestion> OfItsParts(EnteredFigure entered)
    {
        if (entered.Denominator == 0) { yield return new(EntryCheck.DenominatorNought, "The number that it is out of is 0. Is there a figure at all?"); }
        if (entered.IsShare && entered.Numerator > entered.Denominator) { yield return new(EntryCheck.NumeratorAboveDenominator, $"{entered.Numerator!.Value.InWords()} out of {entered.Denominator!.Value.InWords()} is more than all. Are the two the wrong way round?"); }
        if (entered is { Times: { } times, Numerator: { } count, Denominator: { } of } && of != 0 && Math.Abs((times * count / of) - entered.Value) > Half(entered.Decimals))
        {
            yield return new(EntryCheck.NotTheRatio, $"{count.InWords()} out of {of.InWords()} gives {Math.Round(times * count / of, entered.Decimals).InWords()}, not {entered.Value.InWords()}. Which is right?");
        }

        if (entered is { Times: 100, Numerator: null } or { Times: 100, Denominator: null }) { yield return new(EntryCheck.PercentageWithoutCount, "A percentage without its count cannot be weighed. How many is it, out of how many?"); }
        if (entered.Parts.Count > 0 && Math.Abs(entered.Parts.Sum() - entered.Value) > Half(entered.Decimals) * (entered.Parts.Count + 1)) { yield return new(EntryCheck.PartsDoNotAddUp, $"The parts add up to {entered.Parts.Sum().InWords()}, not {entered.Value.InWords()}. Which is right?"); }
    }

    private static IEnumerable<EntryQuestion> OfItsWords(EnteredFigure entered)
    {
        if (entered.Rating is not { } rating) { yield break; }
        if (string.IsNullOrWhiteSpace(entered.Commentary))
        {
            if (rating.Colour == Colour.Red) { yield return new(EntryCheck.RedWithoutCommentary, "The figure is red. Say why, and what is done about it."); }
            yield break;
        }

        if (AtOdds(rating.Colour, entered.Commentary) is { } words) { yield return new(EntryCheck.CommentaryAtOdds, $"{words} Is it of this period?"); }
    }

    /// <summary>What in a commentary says another thing than a colour, in a sentence; null where nothing does.</summary>
    /// <param name="colour">The colour; null where there is none.</param>
    /// <param name="commentary">The commentary.</param>
    public static string? AtOdds(Colour? colour, string? commentary)
    {
        var found = colour switch
        {
            Colour.Red => Praise().Match(commentary ?? ""),
            Colour.Green => Worry().Match(commentary ?? ""),
            _ => Match.Empty,
        };
        return found.Success ? $"The figure is {colour.ToString()!.ToLowerInvariant()} and the commentary says “{found.Value}”." : null;
    }

    /// <summary>Between 80 and 125 times, or the reverse: a slip of the decimal point by two places, not a real change.</summary>
    private static bool IsHundredFold(decimal value, decimal last)
    {
        if (value == 0 || last == 0) { return false; }
        var ratio = Math.Abs(value) > Math.Abs(last) ? Math.Abs(value / last) : Math.Abs(last / value);
        return ratio is >= 80 and <= 125;
    }

    /// <summary>A limit with one decimal more than the figures have, so that a figure beyond it is seen to be.</summary>
    private static string Limit(decimal limit, EnteredFigure entered) => Math.Round(limit, Math.Min(entered.Decimals + 1, 28), MidpointRounding.AwayFromZero).InWords();

    private static decimal Half(int decimals)
    {
        var half = 0.5m;
        for (var i = 0; i < decimals; i++) { half /= 10; }
        return half;
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    [GeneratedRegex(@"\b(on target|target (was |is )?(met|achieved|exceeded)|met the target|exceeded the target|on track|better than (the )?target)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Praise();

    [GeneratedRegex(@"\b(missed the target|target (was |is )?(missed|not met|not achieved)|below target|off target|worse than (the )?target|failed to meet)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Worry();
}
