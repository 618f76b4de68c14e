using GoldenThread.Domain.Measures.ControlCharts;

namespace GoldenThread.Domain.Measures;

/// <summary>How a measure's control chart is worked out, where the council chose other than what is usual.</summary>
/// <param name="FixAfter">From how many first figures of a phase the limits come, 12 or more; null for all.</param>
/// <param name="Screening">Whether very large moving ranges are left out.</param>
/// <param name="Rules">The rules for special causes.</param>
/// <param name="Because">Why.</param>
/// <param name="By">The post that chose it.</param>
/// <param name="On">When.</param>
public sealed record ChartChoice(int? FixAfter, OutlierScreening Screening, SpecialCauseRules Rules, string Because, string By, DateOnly On);
