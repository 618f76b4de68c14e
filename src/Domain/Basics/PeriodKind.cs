namespace GoldenThread.Domain.Basics;

/// <summary>What sort of stretch of time a figure is for.</summary>
public enum PeriodKind
{
    /// <summary>One day: the position on it.</summary>
    Day,
    /// <summary>A calendar month.</summary>
    Month,
    /// <summary>Three months from January, April, July or October; financial and calendar quarters are the same days.</summary>
    Quarter,
    /// <summary>1 January to 31 December.</summary>
    CalendarYear,
    /// <summary>1 April to 31 March.</summary>
    FinancialYear,
    /// <summary>1 September to 31 August.</summary>
    SchoolYear,
    /// <summary>Twelve months from another day, such as a survey's year.</summary>
    Year,
    /// <summary>Twelve months named by their first and last, one of a row that overlaps.</summary>
    RollingYear,
    /// <summary>Several whole years taken together, because one has too few events.</summary>
    PooledYears,
    /// <summary>From a first quarter to a later one, one of a row that all begin together.</summary>
    Cumulative,
    /// <summary>Any other stretch from one day to another.</summary>
    Span,
}
