namespace GoldenThread.Domain.Measures.Reading;

/// <summary>What a source says of one of its measures, beside its figures.</summary>
public sealed record MeasureNote
{
    /// <summary>The code, or the name where the source has no codes, under which its figures stand.</summary>
    public required string Code { get; init; }

    /// <summary>Its title in words.</summary>
    public string? Title { get; init; }

    /// <summary>What it means.</summary>
    public string? Description { get; init; }

    /// <summary>How it is worked out.</summary>
    public string? Method { get; init; }

    /// <summary>Its unit in words.</summary>
    public string? Unit { get; init; }

    /// <summary>The subject under which its source puts it.</summary>
    public string? Topic { get; init; }

    /// <summary>Which way is better; null where the source does not say.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>How many decimals it is shown with; null where the source does not say.</summary>
    public int? Decimals { get; init; }

    /// <summary>The month, 1 to 12, with which its years end that are named by one number; null where nothing is said.</summary>
    public int? YearEnds { get; init; }

    /// <summary>Whether its years are school years.</summary>
    public bool SchoolYears { get; init; }

    /// <summary>Who publishes the figures.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where they are published.</summary>
    public string? Link { get; init; }
}
