namespace GoldenThread.Domain.Reports;

/// <summary>What a report holds.</summary>
/// <param name="Introduction">What is said before the figures; empty where nothing is.</param>
/// <param name="Lines">Every measure's line, in the order of the report.</param>
public sealed record MonitoringContent(string Introduction, IReadOnlyList<MonitoringLine> Lines)
{
    /// <summary>What the colours are compared with: the report before, or the period before each figure.</summary>
    public string Against { get; init; } = "";

    /// <summary>The lists whose measures it shows, by name; empty for all measures.</summary>
    public IReadOnlyList<string> Lists { get; init; } = [];
}
