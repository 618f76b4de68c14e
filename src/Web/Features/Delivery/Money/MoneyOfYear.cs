using System.ComponentModel;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>The money of a financial year, as programs read it; amounts in pounds.</summary>
/// <param name="Year">The financial year, as in 2026/27.</param>
/// <param name="Years">The years of which there is a budget, the latest first.</param>
/// <param name="AsAt">The day as at which it is shown.</param>
/// <param name="PostedTo">The day up to which the ledger was posted; null where nothing was read.</param>
/// <param name="Whole">The whole council.</param>
/// <param name="Services">Each service.</param>
public sealed record MoneyOfYear(string Year, IReadOnlyList<string> Years, DateOnly AsAt, DateOnly? PostedTo, AddedMoney Whole, IReadOnlyList<ServiceMoneyRow> Services)
{
    public static MoneyOfYear Of(SeenMoney seen) => new(seen.Year.ToString(), [.. seen.Years.Select(year => year.ToString())], seen.AsAt.Shown, seen.PostedTo, AddedMoney.Of(seen.Whole), [.. seen.Rows.Select(ServiceMoneyRow.Of)]);
}

/// <summary>Lines of the budget, added up.</summary>
public sealed record AddedMoney
{
    public required int Lines { get; init; }
    public required decimal Budget { get; init; }

    [Description("Of the lines that have a forecast; null where none has")]
    public required decimal? Forecast { get; init; }
    public required decimal? Spent { get; init; }

    [Description("By how much forecasts are over the budgets of their lines; below nought for under")]
    public required decimal? Over { get; init; }

    [Description("How many lines have no forecast")]
    public required int Unforecast { get; init; }

    public static AddedMoney Of(ServiceMoney money) => new() { Lines = money.Lines, Budget = money.Budget, Forecast = money.Forecast, Spent = money.Spent, Over = money.Over, Unforecast = money.Unforecast };
}

/// <summary>The money of a service beside its measures and savings.</summary>
/// <param name="Service">The service; null for what is none of the council's.</param>
/// <param name="Money">Its lines, added up.</param>
/// <param name="SavingsPlanned">What was to be saved in the year, in pounds.</param>
/// <param name="SavingsExpected">What is expected to be saved, in pounds.</param>
/// <param name="Measures">The codes of its measures that the account may see.</param>
public sealed record ServiceMoneyRow(string? Service, AddedMoney Money, decimal SavingsPlanned, decimal SavingsExpected, IReadOnlyList<string> Measures)
{
    public static ServiceMoneyRow Of(MoneyRow row) => new(row.Service?.Name, AddedMoney.Of(row.Money), row.SavingsPlanned, row.SavingsExpected, [.. row.Measures.Select(measure => measure.Code)]);
}

/// <summary>A line of the budget, as programs read it; amounts in pounds.</summary>
public sealed record BudgetLineRow(Guid Id, string Code, string Year, string Title, string? Service, decimal Budget, decimal? Forecast, decimal? Spent, DateOnly PostedTo, int Extract, int Row)
{
    public static BudgetLineRow Of(BudgetLine line, PostChart chart, IReadOnlyDictionary<Guid, int> extracts) =>
        new(line.Id, line.Code, line.Year.ToString(), line.Title, chart.Service(line.ServiceId)?.Name, line.Budget, line.Forecast, line.Spent, line.AsAt, extracts[line.ExtractId], line.Row);
}

/// <summary>What came of a finance extract that was sent: a person looks at it and takes it over.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Address">The page on which a person settles it.</param>
/// <param name="Lines">How many lines were understood.</param>
/// <param name="Questions">What must be settled first.</param>
/// <param name="Unknown">Names of services that nobody has explained yet.</param>
public sealed record ExtractAnswer(int Number, string Address, int Lines, IReadOnlyList<string> Questions, IReadOnlyList<string> Unknown);
