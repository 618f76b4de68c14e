namespace GoldenThread.Domain.Measures.Reading;

/// <summary>A column by which one measure is broken down, as by sex or by offence; it makes no other measure.</summary>
public sealed record BreakdownColumn
{
    /// <summary>Its heading.</summary>
    public required string Heading { get; init; }

    /// <summary>What it is in a council's words, as "Sex"; the heading where nothing is said.</summary>
    public string? Dimension { get; init; }

    /// <summary>The texts that stand for the whole, as "Persons" or "Total"; an empty cell and NA always do.</summary>
    public IReadOnlyList<string> Whole { get; init; } = [];
}
