namespace GoldenThread.Domain.Measures.Entry;

/// <summary>How checks are named where a figure in question is listed.</summary>
public static class EntryCheckInWordsExtensions
{
    /// <summary>The check in a few words, in lower case.</summary>
    /// <param name="check">The check.</param>
    public static string InWords(this EntryCheck check) => check switch
    {
        EntryCheck.FarOutside => "far from earlier figures",
        EntryCheck.HundredFold => "a hundred times or a hundredth of the last figure",
        EntryCheck.Sign => "below 0, which no earlier figure was",
        EntryCheck.SameAsBefore => "the same as the last figure",
        EntryCheck.Impossible => "outside what the measure can be",
        EntryCheck.NumeratorAboveDenominator => "more counted than there were",
        EntryCheck.DenominatorNought => "out of 0",
        EntryCheck.NotTheRatio => "not what its two numbers give",
        EntryCheck.PercentageWithoutCount => "a percentage without its count",
        EntryCheck.PartsDoNotAddUp => "its parts do not add up to it",
        EntryCheck.TargetNought => "the target is 0",
        EntryCheck.PeriodNotOver => "the period had not ended",
        EntryCheck.RedWithoutCommentary => "red without a word why",
        _ => "the commentary says another thing than the colour",
    };
}
