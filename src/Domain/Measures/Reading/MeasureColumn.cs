namespace GoldenThread.Domain.Measures.Reading;

/// <summary>A column that is a measure by itself, in a table with one column for each measure.</summary>
public sealed record MeasureColumn
{
    /// <summary>Its heading.</summary>
    public required string Heading { get; init; }

    /// <summary>The measure's code; the heading where nothing is said.</summary>
    public string? Code { get; init; }

    /// <summary>Its name in words; the heading where nothing is said.</summary>
    public string? Name { get; init; }

    /// <summary>Its unit in words.</summary>
    public string? Unit { get; init; }

    /// <summary>Which way is better; null where nobody has said.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>What its figures are multiplied by, as 100 where percentages are written as 0.82; null for what the mapping says of all.</summary>
    public decimal? Times { get; init; }

    /// <summary>What stands behind its figures and is no part of them; null for what the mapping says of all.</summary>
    public string? Behind { get; init; }

    /// <summary>How many decimals it is shown with; null for what the mapping says of all.</summary>
    public int? Decimals { get; init; }

    /// <summary>The headings of columns that count, out of how many, as the numerator of this measure; null where there is none.</summary>
    public string? Numerator { get; init; }

    /// <summary>The heading of the column that says out of how many; null where there is none.</summary>
    public string? Denominator { get; init; }
}
