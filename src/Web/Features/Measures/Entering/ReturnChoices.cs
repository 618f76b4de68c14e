using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What the filters of entry and timetable offer: each a value and its words.</summary>
public sealed record ReturnChoicesShown(IReadOnlyList<(string Value, string Words)> Periods, IReadOnlyList<(string Value, string Words)> Lists, IReadOnlyList<(string Value, string Words)> Services, IReadOnlyList<(string Value, string Words)> Owners);

/// <summary>Gathers what the filters offer: the last thirteen months, five quarters and two years; the lists, services and owners of the measures that whoever sits at the desk may see.</summary>
public sealed class ReturnChoices(GoldenThreadDb db, MeasureShelf measures, MeasureStandingShelf standings, Desk desk)
{
    public async Task<ReturnChoicesShown> RunAsync(CancellationToken cancel)
    {
        var view = await measures.AsOfAsync(db, desk.MeasureSequence, cancel);
        var seen = (await standings.AsOfAsync(db, desk.Sequence, cancel)).All.Where(each => desk.Actor.May(Right.ReadMeasures, each.Posts, each.Services)).ToList();
        var chart = desk.Organisation!.Chart;
        var owners = seen.Where(each => each.Posts.Count > 0).Select(each => each.Posts[0]).Distinct();
        return new(Stretches(desk.Today), [.. view.Book.Lists.Where(list => list.EndedOn is null).Select(list => (list.Code, list.Name))],
            [.. chart.Services.Where(service => chart.Under(service.Id).Any(under => seen.Exists(each => each.Services.Contains(under)))).OrderBy(service => service.Name, StringComparer.OrdinalIgnoreCase).Select(service => (service.Id.ToString(), service.Name))],
            [.. owners.Select(post => (post.ToString(), chart.Post(post)?.Title ?? "A post that is no more")).OrderBy(owner => owner.Item2, StringComparer.OrdinalIgnoreCase)]);
    }

    private static List<(string, string)> Stretches(DateOnly today)
    {
        var stretches = new List<(Period Period, string Words)>();
        for (var (at, month) = (0, new DateOnly(today.Year, today.Month, 1)); at < 13; at++, month = month.AddMonths(-1)) { stretches.Add((Period.Month(month.Year, month.Month), Period.Month(month.Year, month.Month).InWords)); }
        for (var (at, quarter) = (0, FinancialQuarter.Of(today)); at < 5; at++, quarter = FinancialQuarter.Of(quarter.Start.AddDays(-1))) { stretches.Add((Period.Of(quarter), $"Quarter {quarter}: all that ends in it")); }
        for (var (at, year) = (0, FinancialYear.Of(today)); at < 2; at++, year = FinancialYear.Of(year.Start.AddDays(-1))) { stretches.Add((Period.Of(year), $"Year {year}: all that ends in it")); }
        return [.. stretches.Select(each => (ReturnKey.Days(each.Period), each.Words))];
    }
}
