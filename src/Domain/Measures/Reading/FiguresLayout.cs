namespace GoldenThread.Domain.Measures.Reading;

/// <summary>How a table of figures is laid out.</summary>
public enum FiguresLayout
{
    /// <summary>One figure a row.</summary>
    OneFigureARow,

    /// <summary>One column for each period; the periods are the headings.</summary>
    WideByPeriod,

    /// <summary>One column for each measure.</summary>
    WideByMeasure,
}
