using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>A line of the budget in one financial year, as the last finance extract has it (R83, R143). Earlier states of it are kept.</summary>
public sealed class BudgetLine
{
    /// <summary>The most characters of a code, and of a title.</summary>
    public const int MaxCode = 60, MaxTitle = 300;

    /// <summary>By what part of the budget a forecast may differ before it is said to be over or under.</summary>
    public const decimal Tolerance = 0.02m;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The code of the cost centre; one for each year.</summary>
    public required string Code { get; init; }

    /// <summary>The calendar year in which its financial year begins.</summary>
    public required int FirstYear { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; set; }

    /// <summary>The service; null where it is none of the council's.</summary>
    public Guid? ServiceId { get; set; }

    /// <summary>The budget for the whole year, in pounds; below nought for income.</summary>
    public decimal Budget { get; set; }

    /// <summary>What is expected to be spent by the end of the year, in pounds; null where that is not said.</summary>
    public decimal? Forecast { get; set; }

    /// <summary>What was spent so far, in pounds; null where that is not said.</summary>
    public decimal? Spent { get; set; }

    /// <summary>The day up to which the ledger was posted.</summary>
    public DateOnly AsAt { get; set; }

    /// <summary>The extract that it was last read from.</summary>
    public Guid ExtractId { get; set; }

    /// <summary>Its row there.</summary>
    public int Row { get; set; }

    /// <summary>Counts its changes.</summary>
    public int Version { get; set; }

    /// <summary>Its year.</summary>
    public FinancialYear Year => new(FirstYear);

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("budget line", Id, $"{Code} {Year}");

    /// <summary>By how much the forecast is over the budget, in pounds; below nought where it is under; null where there is no forecast.</summary>
    public decimal? Over => Forecast - Budget;

    /// <summary>Whether it says another thing than a row that was read.</summary>
    /// <param name="read">The row.</param>
    public bool Differs(ReadFinanceLine read) => (Title, ServiceId, Budget, Forecast, Spent) != (read.Title, read.ServiceId, read.Budget, read.Forecast, read.Spent);

    /// <summary>Takes over what a row says.</summary>
    /// <param name="read">The row.</param>
    /// <param name="extract">The extract.</param>
    public void Take(ReadFinanceLine read, FinanceExtract extract) => (Title, ServiceId, Budget, Forecast, Spent, AsAt, ExtractId, Row) = (read.Title, read.ServiceId, read.Budget, read.Forecast, read.Spent, extract.AsAt, extract.Id, read.Row);
}
