using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>A service's money beside what it reaches.</summary>
public sealed record MoneyRow(Service? Service, ServiceMoney Money, IReadOnlyList<MeasureStanding> Measures, decimal SavingsPlanned, decimal SavingsExpected)
{
    public string Name => Service?.Name ?? "No service of the council’s";
}

/// <summary>The money of a year: by service, with the extract that it was read from.</summary>
public sealed record SeenMoney
{
    public required AsAt AsAt { get; init; }
    public required FinancialYear Year { get; init; }
    public required IReadOnlyList<FinancialYear> Years { get; init; }
    public required IReadOnlyList<MoneyRow> Rows { get; init; }
    public required ServiceMoney Whole { get; init; }
    public required IReadOnlyList<BudgetLine> Lines { get; init; }

    /// <summary>The day up to which the ledger was posted: the earliest of the year's lines; null where there are none.</summary>
    public DateOnly? PostedTo => Lines.Count == 0 ? null : Lines.Min(line => line.AsAt);

    /// <summary>Measures of what a unit costs, those of a service that has a budget first.</summary>
    public required IReadOnlyList<MeasureStanding> UnitCosts { get; init; }
}

/// <summary>Budgets, forecasts and spend of a year by service, beside the measures and savings of each, now or as at a day.</summary>
public sealed class SeeMoney(GoldenThreadDb db, MeasureStandingShelf measures, SeeDelivery delivery, Desk desk)
{
    public async Task<SeenMoney> RunAsync(int? firstYear, AsAt asAt, CancellationToken cancel)
    {
        var all = await db.BudgetLines.AsNoTracking().AsAt(asAt.Moment).ToListAsync(cancel);
        var years = all.Select(line => line.FirstYear).Distinct().OrderDescending().Select(year => new FinancialYear(year)).ToList();
        var now = FinancialYear.Of(asAt.Shown);
        var year = years.FirstOrDefault(each => each.FirstYear == firstYear, years.Contains(now) || years.Count == 0 ? now : years[0]);
        var lines = all.Where(line => line.FirstYear == year.FirstYear).ToList();
        var standings = asAt.Moment is { } moment ? await db.MeasureStandings.AsNoTracking().AsAt(moment).ToListAsync(cancel) : [.. (await measures.AsOfAsync(db, desk.Sequence, cancel)).All];
        var seen = standings.Where(each => each.EndedOn is null && desk.Actor.May(Right.ReadMeasures, each.Posts, each.Services)).ToList();
        var savings = (await delivery.RunAsync(asAt, cancel)).Savings.Where(saving => saving.ServiceId is not null).ToLookup(saving => saving.ServiceId!.Value);
        var chart = desk.Organisation!.Chart;
        var rows = lines.GroupBy(line => line.ServiceId).Select(of => new MoneyRow(chart.Service(of.Key), ServiceMoney.Of([.. of]), [.. seen.Where(each => of.Key is { } service && each.Services.Contains(service))],
            of.Key is { } key ? savings[key].SelectMany(saving => saving.Years).Where(each => each.FirstYear == year.FirstYear).Sum(each => each.Planned) : 0,
            of.Key is { } which ? savings[which].SelectMany(saving => saving.Years).Where(each => each.FirstYear == year.FirstYear).Sum(each => each.Expected(now)) : 0)).OrderBy(row => row.Service is null).ThenBy(row => row.Name, StringComparer.OrdinalIgnoreCase).ToList();
        return new() { AsAt = asAt, Year = year, Years = years, Rows = rows, Whole = ServiceMoney.Of(lines), Lines = lines, UnitCosts = [.. seen.Where(each => each.Unit.Contains('£', StringComparison.Ordinal)).OrderBy(each => each.Code, CodeOrder.Instance)] };
    }
}
