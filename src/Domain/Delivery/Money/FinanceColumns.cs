namespace GoldenThread.Domain.Delivery;

/// <summary>Which columns of a finance extract hold what, by their headings; null where the extract has none. Remembered for the next extract with the same headings.</summary>
public sealed record FinanceColumns
{
    /// <summary>The code of the cost centre.</summary>
    public string? Code { get; init; }

    /// <summary>What it is called.</summary>
    public string? Title { get; init; }

    /// <summary>The service, as the ledger names it.</summary>
    public string? Service { get; init; }

    /// <summary>The financial year; null where every row is of one year.</summary>
    public string? Year { get; init; }

    /// <summary>The year of every row, as 2026/27, where no column says it; null else.</summary>
    public int? OneYear { get; init; }

    /// <summary>The budget for the whole year.</summary>
    public string? Budget { get; init; }

    /// <summary>What is expected to be spent by the end of the year; null where the extract does not say.</summary>
    public string? Forecast { get; init; }

    /// <summary>What was spent so far; null where the extract does not say.</summary>
    public string? Spent { get; init; }

    /// <summary>Whether amounts are in thousands of pounds.</summary>
    public bool InThousands { get; init; }
}
