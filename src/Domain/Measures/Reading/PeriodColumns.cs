using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Which columns say what period a figure is for, and how they write it.</summary>
public sealed record PeriodColumns
{
    /// <summary>The period; where several headings are given, the first that stands in the file and is filled in the row counts.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>A column that says more of it and is read with it, as "Reporting year" beside 2025; empty where there is none.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>How it is written.</summary>
    public PeriodForm Form { get; init; }

    /// <summary>The label where the whole file is about one period.</summary>
    public string? Only { get; init; }

    /// <summary>What "2003-04" is, where neither it nor its column shows it; null until somebody has said.</summary>
    public PeriodFamily? Ambiguous { get; init; }

    /// <summary>The month, 1 to 12, with which a year ends that is named by one number; null where it is the calendar's.</summary>
    public int? YearEnds { get; init; }

    /// <summary>Whether "2016/17" is a school year.</summary>
    public bool SchoolYears { get; init; }

    /// <summary>Whether 04/01/2009 is 1 April, as Americans write it, and not 4 January.</summary>
    public bool MonthFirst { get; init; }

    /// <summary>What has been said of single labels, as "0" → "2015"; their question is then answered.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();

    /// <summary>What a reader of labels is to know of the source.</summary>
    internal PeriodMapping ToPeriodMapping() => new() { Ambiguous = Ambiguous, YearEnds = YearEnds, SchoolYears = SchoolYears };
}
