namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Rows that are left out on purpose, known by what stands in one column.</summary>
public sealed record LeftOutRows
{
    /// <summary>The heading of the column.</summary>
    public required string Heading { get; init; }

    /// <summary>The texts by which they are known; capitals and spaces around do not matter.</summary>
    public required IReadOnlyList<string> Texts { get; init; }

    /// <summary>Why they are left out, in a sentence.</summary>
    public required string Why { get; init; }
}
