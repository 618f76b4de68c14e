namespace GoldenThread.Domain.Delivery;

/// <summary>The money of a service, or of the whole council, in a year: its lines added up, with what is not said kept apart from nought.</summary>
/// <param name="Lines">How many lines.</param>
/// <param name="Budget">In pounds.</param>
/// <param name="Forecast">Of the lines that have one, in pounds; null where none has.</param>
/// <param name="Spent">Of the lines that say it, in pounds; null where none does.</param>
/// <param name="Over">By how much forecasts are over the budgets of their lines, in pounds; below nought for under; null where none has one.</param>
/// <param name="Unforecast">How many lines have no forecast.</param>
public sealed record ServiceMoney(int Lines, decimal Budget, decimal? Forecast, decimal? Spent, decimal? Over, int Unforecast)
{
    /// <summary>Adds lines up.</summary>
    /// <param name="lines">The lines of one year.</param>
    public static ServiceMoney Of(IReadOnlyCollection<BudgetLine> lines)
    {
        var forecast = lines.Where(line => line.Forecast is not null).ToList();
        return new(lines.Count, lines.Sum(line => line.Budget), forecast.Count == 0 ? null : forecast.Sum(line => line.Forecast), lines.Any(line => line.Spent is not null) ? lines.Sum(line => line.Spent ?? 0) : null, forecast.Count == 0 ? null : forecast.Sum(line => line.Over), lines.Count - forecast.Count);
    }

    /// <summary>How it stands: over by more than two in a hundred of the budget, within that, or under by more; null where nothing is forecast.</summary>
    public int? Standing => Over is not { } over ? null : over > Math.Abs(Budget) * BudgetLine.Tolerance ? 1 : over < -Math.Abs(Budget) * BudgetLine.Tolerance ? -1 : 0;
}
