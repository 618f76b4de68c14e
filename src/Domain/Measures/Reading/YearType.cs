namespace GoldenThread.Domain.Measures.Reading;

/// <summary>What years of a measure are that its source names by one number or two.</summary>
/// <param name="YearEnds">The month, 1 to 12, with which a year ends that is named by one number; null for the calendar's.</param>
/// <param name="SchoolYears">Whether "2016/17" is a school year.</param>
public sealed record YearType(int? YearEnds = null, bool SchoolYears = false);
