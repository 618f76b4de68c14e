namespace GoldenThread.Domain.Basics;

/// <summary>What somebody has said about the period labels of one source, where the labels alone do not say it.</summary>
public sealed record PeriodMapping
{
    /// <summary>What labels such as "2003-04" are, where neither they nor their column show it.</summary>
    public PeriodFamily? Ambiguous { get; init; }

    /// <summary>The month, 1 to 12, with which a year ends that is named by one number: 3 where "2025" or "2025 reporting year" is the year to 31 March 2025.</summary>
    public int? YearEnds { get; init; }

    /// <summary>Whether "2016/17" is the school year, September to August, and not the financial year.</summary>
    public bool SchoolYears { get; init; }
}
