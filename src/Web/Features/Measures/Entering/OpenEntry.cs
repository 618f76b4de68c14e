using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A sheet of rows to fill in.</summary>
/// <param name="Filter">What it was narrowed to.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Periods">How many periods of measures there are in all; more than a sheet holds are on the next.</param>
/// <param name="Sheet">Which sheet it is, the first at 1.</param>
/// <param name="Unowned">How many measures are left out because no post answers for them.</param>
public sealed record EntrySheet(ReturnFilter Filter, IReadOnlyList<EntryRow> Rows, int Periods, int Sheet, int Unowned)
{
    /// <summary>How many periods of measures a sheet holds.</summary>
    public const int Most = 50;

    public int Sheets => Math.Max(1, (Periods + Most - 1) / Most);
}

/// <summary>Lays out the grid in which figures are entered: the measures that whoever sits at the desk may enter, their own where they have any and nothing else is asked.</summary>
public sealed class OpenEntry(GoldenThreadDb db, MeasureShelf measures, MeasureStandingShelf standings, EntryRows rows, Desk desk)
{
    /// <param name="all">Whether the sheet holds all rows however many, as a workbook does.</param>
    public async Task<EntrySheet> RunAsync(ReturnFilter filter, int sheet, bool all, CancellationToken cancel)
    {
        var view = await measures.AsOfAsync(db, desk.MeasureSequence, cancel);
        var may = (await standings.AsOfAsync(db, desk.Sequence, cancel)).All.Where(each => desk.Actor.May(Right.EnterFigures, each.Posts, each.Services)).ToList();
        if (!filter.IsNarrowed && may.Exists(each => each.Posts.Any(desk.Actor.Posts.Contains))) { filter = filter with { Owner = "me" }; }

        // What nobody answers for comes from files as a rule; it is there for who asks for it, or where nothing has an owner yet.
        var unowned = filter.IsNarrowed || may.TrueForAll(each => each.Posts.Count == 0) ? 0 : may.RemoveAll(each => each.Posts.Count == 0);

        var wanted = new List<(Measure Measure, Period Period)>();
        foreach (var standing in may.Where(each => filter.Holds(each, view, desk)))
        {
            if (view.Find(standing.MeasureId) is not { } measure || !measure.IsEntered()) { continue; }
            if (filter.Stretch is { } stretch) { wanted.AddRange(measure.OwedIn(stretch).Where(period => period.From <= desk.Today).Select(period => (measure, period))); }
            else if (measure.LatestOwed(desk.Today) is { } latest) { wanted.Add((measure, latest)); }
        }

        var shown = all ? wanted : wanted.Skip((Math.Max(1, sheet) - 1) * EntrySheet.Most).Take(EntrySheet.Most).ToList();
        return new(filter, await rows.RunAsync(shown, cancel), wanted.Count, Math.Max(1, sheet), unowned);
    }
}
