namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Why a row, or a cell of a wide row, was not read.</summary>
public enum LineReason
{
    /// <summary>Skipped: nothing stands in it.</summary>
    EmptyLine,

    /// <summary>Skipped: a footnote, a source or a total beneath the table.</summary>
    FootnoteOrTotal,

    /// <summary>Skipped: the headings again.</summary>
    HeadingsAgain,

    /// <summary>Skipped: the mapping leaves it out.</summary>
    LeftOut,

    /// <summary>Skipped: the cell of the figure is empty.</summary>
    NoFigure,

    /// <summary>Skipped: the same figure stood in an earlier row.</summary>
    Repeat,

    /// <summary>In question: the period may mean several things, or is not understood.</summary>
    PeriodUnclear,

    /// <summary>In question: the period has not begun.</summary>
    PeriodAhead,

    /// <summary>In question: the figure may mean several things.</summary>
    FigureUnclear,

    /// <summary>In question: no area is named.</summary>
    AreaMissing,

    /// <summary>In question: no measure is named.</summary>
    MeasureMissing,

    /// <summary>In question: more counted than there were.</summary>
    NumeratorAboveDenominator,

    /// <summary>In question: out of none.</summary>
    DenominatorNought,

    /// <summary>In question: the figure is not what its count and its number give.</summary>
    NotTheRatio,

    /// <summary>In question: a count below nought.</summary>
    CountBelowNought,

    /// <summary>In question: the figure is outside its own confidence interval.</summary>
    OutsideItsInterval,

    /// <summary>In question: the period has another figure of another standing, as provisional and revised.</summary>
    TwoStandings,

    /// <summary>Refused: what stands there is no figure.</summary>
    FigureWrong,

    /// <summary>Refused: the row has more cells than there are headings.</summary>
    TooManyCells,

    /// <summary>Refused: the row ends before its figure.</summary>
    RowTooShort,

    /// <summary>Refused: a number that can't be below nought is.</summary>
    DenominatorBelowNought,

    /// <summary>Refused: it holds a character that can't be kept, or a text that is too long.</summary>
    TextUnkeepable,

    /// <summary>Refused, and the whole file with it: another figure for the same measure, area and period stood in an earlier row.</summary>
    OtherFigureBefore,
}
