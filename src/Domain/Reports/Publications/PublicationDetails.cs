namespace GoldenThread.Domain.Reports;

/// <summary>What is typed and chosen of a publication.</summary>
public sealed record PublicationDetails
{
    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>What is said to residents first, in plain words; empty where nothing is.</summary>
    public string? Introduction { get; init; }

    /// <summary>The ambitions and priorities that it tells of.</summary>
    public IReadOnlyList<Guid> Priorities { get; init; } = [];

    /// <summary>The measures that it holds.</summary>
    public IReadOnlyList<MeasureChoice> Measures { get; init; } = [];

    /// <summary>The services that have a page of their own in it.</summary>
    public IReadOnlyList<Guid> Services { get; init; } = [];
}
