using GoldenThread.Domain.Measures.Figures;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Reads what stands behind a figure: its count, out of how many, its confidence interval.</summary>
internal static class BackingCells
{
    /// <summary>The number in a cell; null where there is none, with what is wrong where it should be one and is not.</summary>
    public static decimal? Read(IReadOnlyList<string> cells, int place, ref ReadFigure? wrong)
    {
        if (place < 0 || place >= cells.Count || cells[place] is not { Length: > 0 } text) { return null; }
        if (PlainNumber.TryRead(text, out var value)) { return value; }
        var figure = FigureReader.Read(text);
        if (figure.Kind is FigureKind.Wrong or FigureKind.InQuestion) { wrong = figure; }
        return figure.Value;
    }

    /// <summary>What is odd about a figure beside what stands behind it; null where nothing is.</summary>
    public static (LineOutcome Outcome, LineReason Reason, string Words, string Settles)? Doubt(KnownMeasure measure, decimal? value, FigureBacking? backing)
    {
        if (value < 0 && measure.IsCount) { return (LineOutcome.InQuestion, LineReason.CountBelowNought, $"{value.Value.InWords()} is below 0, and the measure counts things.", "Say that it is right, or put the sign right."); }
        if (backing is null) { return null; }
        var (count, of) = (backing.Numerator, backing.Denominator);
        if (of < 0) { return (LineOutcome.Refused, LineReason.DenominatorBelowNought, $"The number that it is out of is {of.Value.InWords()}; it can't be below 0.", "Put the number right."); }
        if (count < 0) { return (LineOutcome.InQuestion, LineReason.CountBelowNought, $"The count behind it is {count.Value.InWords()}, below 0.", "Say that it is right, or put the sign right."); }
        if (of == 0) { return (LineOutcome.InQuestion, LineReason.DenominatorNought, "The number that it is out of is 0: there were no cases.", "Say that there is no figure, or put the number right."); }
        if (value is not { } figure) { return null; }
        if (count is { } counted && of is { } out_of && (measure.IsShare || measure.Measure.Unit is null))
        {
            if (counted > out_of) { return (LineOutcome.InQuestion, LineReason.NumeratorAboveDenominator, $"{counted.InWords()} out of {out_of.InWords()} is more than all.", "Say that it is right, or that the two are the wrong way round."); }
            if (!IsRatio(figure, counted / out_of)) { return (LineOutcome.InQuestion, LineReason.NotTheRatio, $"{counted.InWords()} out of {out_of.InWords()} does not give {figure.InWords()}.", "Say which of the three is right."); }
        }

        return figure < backing.Lower || figure > backing.Upper
            ? (LineOutcome.InQuestion, LineReason.OutsideItsInterval, $"{figure.InWords()} is outside its own confidence interval, {Said(backing.Lower)} to {Said(backing.Upper)}.", "Say which of the three is right.") : null;
    }

    // A share, a percentage, or a rate for each thousand to million: one of them must give the figure as it was rounded.
    private static bool IsRatio(decimal figure, decimal ratio)
    {
        var half = 0.5m;
        for (var i = 0; i < figure.Scale; i++) { half /= 10; }
        for (var times = 1m; times <= 1_000_000; times *= 10)
        {
            if (times != 10 && Math.Abs((times * ratio) - figure) <= half) { return true; }
        }

        return false;
    }

    private static string Said(decimal? limit) => limit?.InWords() ?? "nothing";
}
