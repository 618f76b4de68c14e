using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Reports;

/// <summary>What an officer chose for a report of Core Monitoring.</summary>
/// <param name="Lists">The lists whose measures it shows; empty for all measures.</param>
/// <param name="Grouping">How they are put together.</param>
/// <param name="Introduction">What is said before the figures; empty where nothing is.</param>
public sealed record MonitoringChoice(IReadOnlyList<Guid> Lists, MonitoringGrouping Grouping = MonitoringGrouping.Service, string Introduction = "")
{
    /// <summary>The most characters of an introduction.</summary>
    public const int MaxIntroduction = 4000;

    /// <summary>All measures by service, without an introduction.</summary>
    public static MonitoringChoice All { get; } = new([]);

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public Problem? Fault => Introduction.Length > MaxIntroduction ? new("Introduction", $"This has {Introduction.Length} characters; the limit is {MaxIntroduction}.") : null;
}
