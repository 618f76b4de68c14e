namespace GoldenThread.Domain.Basics;

/// <summary>What labels such as "2003-04" stand for in one source.</summary>
public enum PeriodFamily
{
    /// <summary>Months: April 2003.</summary>
    Months,
    /// <summary>Years: 2003/04.</summary>
    Years,
}
