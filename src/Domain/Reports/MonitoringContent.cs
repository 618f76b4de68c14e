using GoldenThread.Domain.Measures;

namespace GoldenThread.Domain.Reports;

/// <summary>What a frozen report holds.</summary>
/// <param name="Introduction">What is said before the figures; empty where nothing is.</param>
/// <param name="Lines">Every measure's line, in the order of the report.</param>
public sealed record MonitoringContent(string Introduction, IReadOnlyList<MonitoringLine> Lines);
