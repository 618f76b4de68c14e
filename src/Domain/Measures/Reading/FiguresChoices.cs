namespace GoldenThread.Domain.Measures.Reading;

/// <summary>What a reading of figures is to know besides the mapping.</summary>
public sealed record FiguresChoices
{
    /// <summary>The day of the reading; a period that begins after it is in question.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>What is known of the measures, by code (or by name, where the source has no codes); capitals and spaces around do not matter.</summary>
    public IReadOnlyDictionary<string, MeasureNote> Notes { get; init; } = new Dictionary<string, MeasureNote>();

    /// <summary>The most rows that are read; a longer file is refused whole.</summary>
    public int MostRows { get; init; } = 3_000_000;

    /// <summary>The longest comment, in characters; a row with a longer one is refused.</summary>
    public int LongestComment { get; init; } = 10_000;
}
