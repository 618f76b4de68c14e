namespace GoldenThread.Domain.Measures.Reading;

/// <summary>What a source says of its measures beside their figures, or how its table of that is understood.</summary>
public sealed record MeasureNotesMapping
{
    /// <summary>A short name, in small letters and hyphens, by which a mapping of figures names it.</summary>
    public required string Code { get; init; }

    /// <summary>The source, as people call it.</summary>
    public required string Source { get; init; }

    /// <summary>The headings by which the table is recognised; empty where the notes stand here.</summary>
    public IReadOnlyList<string> RecognisedBy { get; init; } = [];

    /// <summary>The heading of the code, or name, under which the figures of a measure stand.</summary>
    public string? Measure { get; init; }

    /// <summary>The heading of its title.</summary>
    public string? Title { get; init; }

    /// <summary>The heading of what it means.</summary>
    public string? Description { get; init; }

    /// <summary>The heading of how it is worked out.</summary>
    public string? Method { get; init; }

    /// <summary>The heading of its unit.</summary>
    public string? Unit { get; init; }

    /// <summary>The heading of the subject under which its source puts it.</summary>
    public string? Topic { get; init; }

    /// <summary>The heading of which way is better.</summary>
    public string? Polarity { get; init; }

    /// <summary>What the texts of that column mean; those that are not listed say nothing.</summary>
    public IReadOnlyDictionary<string, Polarity> Polarities { get; init; } = new Dictionary<string, Polarity>();

    /// <summary>The heading of how many decimals it is shown with.</summary>
    public string? Decimals { get; init; }

    /// <summary>The heading of what its years are.</summary>
    public string? YearType { get; init; }

    /// <summary>What the texts of that column mean; those that are not listed say nothing.</summary>
    public IReadOnlyDictionary<string, YearType> YearTypes { get; init; } = new Dictionary<string, YearType>();

    /// <summary>The heading of who publishes it.</summary>
    public string? Publisher { get; init; }

    /// <summary>The heading of where it is published.</summary>
    public string? Link { get; init; }

    /// <summary>Whether the source gives them as a collection in the form JSON-stat, as the Office for National Statistics does; <see cref="ExploreLocalStatisticsNotes"/> reads it.</summary>
    public bool IsJsonStat { get; init; }

    /// <summary>The notes themselves, where the source has no table of them.</summary>
    public IReadOnlyList<MeasureNote> Notes { get; init; } = [];
}
