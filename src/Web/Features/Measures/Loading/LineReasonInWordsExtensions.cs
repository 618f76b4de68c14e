using GoldenThread.Domain.Measures.Reading;

namespace GoldenThread.Web.Features.Measures;

/// <summary>How the reasons for which rows are not taken are headed.</summary>
public static class LineReasonInWordsExtensions
{
    public static string InWords(this LineReason reason) => reason switch
    {
        LineReason.EmptyLine => "Nothing stands in the row",
        LineReason.FootnoteOrTotal => "A note or a total beneath the table",
        LineReason.HeadingsAgain => "The headings again",
        LineReason.LeftOut => "Left out by the mapping",
        LineReason.NoFigure => "The cell of the figure is empty",
        LineReason.Repeat => "The same figure stood in an earlier row",
        LineReason.PeriodUnclear => "The period may mean several things, or is not understood",
        LineReason.PeriodAhead => "The period has not begun",
        LineReason.FigureUnclear => "The figure may mean several things",
        LineReason.AreaMissing => "No area is named",
        LineReason.MeasureMissing => "No measure is named",
        LineReason.NumeratorAboveDenominator => "More counted than there were",
        LineReason.DenominatorNought => "Out of none",
        LineReason.NotTheRatio => "The figure is not what its count and its number give",
        LineReason.CountBelowNought => "A count below nought",
        LineReason.OutsideItsInterval => "The figure is outside its own confidence interval",
        LineReason.TwoStandings => "The period has another figure of another standing",
        LineReason.FigureWrong => "What stands there is no figure",
        LineReason.TooManyCells => "More cells than there are headings",
        LineReason.RowTooShort => "The row ends before its figure",
        LineReason.DenominatorBelowNought => "A number below nought that cannot be",
        LineReason.TextUnkeepable => "A text that cannot be kept",
        _ => "Another figure for the same measure, area and period stood in an earlier row",
    };
}
