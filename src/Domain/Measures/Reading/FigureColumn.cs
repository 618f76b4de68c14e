namespace GoldenThread.Domain.Measures.Reading;

/// <summary>A column of a file that holds figures.</summary>
/// <param name="Place">Where it stands, from 0.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Measure">The measure that it is, in a table with one column for each measure.</param>
/// <param name="Period">The label of the period that it is, in a table with one column for each period.</param>
/// <param name="Numerator">Where its numerator stands; -1 where it has none of its own.</param>
/// <param name="Denominator">Where its denominator stands; -1 where it has none of its own.</param>
internal sealed record FigureColumn(int Place, string Heading, MeasureColumn? Measure, string? Period, int Numerator = -1, int Denominator = -1)
{
    /// <summary>The measure of all its cells, where no row says more of it; null until it is found.</summary>
    public KnownMeasure? Known { get; set; }

    /// <summary>How many cells of it were numbers.</summary>
    public int Values { get; set; }

    /// <summary>The first row with a number.</summary>
    public int FirstValue { get; set; }

    /// <summary>The last row with a number.</summary>
    public int LastValue { get; set; }

    /// <summary>How many cells of it were no figures.</summary>
    public int Wrong { get; set; }

    /// <summary>The first row with what is no figure.</summary>
    public int FirstWrong { get; set; }

    /// <summary>The last row with what is no figure.</summary>
    public int LastWrong { get; set; }
}
