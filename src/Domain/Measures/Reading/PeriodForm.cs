namespace GoldenThread.Domain.Measures.Reading;

/// <summary>How a source writes its periods, where it is not by a label that says it.</summary>
public enum PeriodForm
{
    /// <summary>By a label that says it, as "2009/10" or "March 2009".</summary>
    Label,

    /// <summary>By six figures, year and month, as 201806 for June 2018.</summary>
    YearMonth,

    /// <summary>By the year and the month with which a quarter ends, as 201806 for April to June 2018.</summary>
    QuarterEndingMonth,

    /// <summary>By a day, for the month in which it falls.</summary>
    MonthOfDay,

    /// <summary>By a day, for the quarter in which it falls.</summary>
    QuarterOfDay,

    /// <summary>By a day, for the twelve months that end with it.</summary>
    YearToDay,

    /// <summary>By a day, for the twelve months that end with it, where one follows another before the twelve months are over.</summary>
    RollingYearToDay,

    /// <summary>By the number under which spreadsheets keep a day, as 39904 for 1 April 2009.</summary>
    SpreadsheetDay,
}
