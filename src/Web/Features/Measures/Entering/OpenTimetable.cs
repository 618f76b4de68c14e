using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Measures;

/// <summary>One period of a measure in the timetable.</summary>
public sealed record TimetableRow(MeasureStanding Measure, ReturnDue Due, FoundReturn Found)
{
    public ReturnKey Key => new(Measure.MeasureId, Due.Period);
    public string Path => ReturnKey.PathOf(Found.Case.Measure, Due.Period);

    /// <summary>What stands in the way of handing it in; empty where nothing does.</summary>
    public IReadOnlyList<Problem> Missing => Found.Case.Missing(Found.Return.Words, Due.Period);

    /// <summary>Why somebody should look at it alone before approving it; null where nothing stands out.</summary>
    public string? Exception => Found.Case.IsRed ? "Red" : Found.Case.Figures.Any(figure => figure.Doubts.Length > 0) ? "A figure was asked about and confirmed" : Found.Case.Figures.Any(figure => figure.Revision > 1) ? "A figure was corrected" : null;
}

/// <summary>Who owes what by when.</summary>
public sealed record Timetable(ReturnFilter Filter, IReadOnlyList<TimetableRow> Rows)
{
    public int Count(params DueState[] states) => Rows.Count(row => states.Contains(row.Due.State));
}

/// <summary>Says for each measure and period where its figure stands.</summary>
public sealed class OpenTimetable(GoldenThreadDb db, MeasureShelf measures, MeasureStandingShelf standings, Desk desk)
{
    public async Task<Timetable> RunAsync(ReturnFilter filter, CancellationToken cancel)
    {
        var view = await measures.AsOfAsync(db, desk.MeasureSequence, cancel);
        var chart = desk.Organisation!.Chart;
        var wanted = new List<(MeasureStanding Standing, Measure Measure, Period Period)>();
        foreach (var standing in (await standings.AsOfAsync(db, desk.Sequence, cancel)).All.Where(each => desk.Actor.May(Right.ReadMeasures, each.Posts, each.Services) && filter.Holds(each, view, desk)))
        {
            if (view.Find(standing.MeasureId) is not { } measure || !measure.IsEntered() || measure.Definition.Frequency == Frequency.Snapshot) { continue; }
            var periods = filter.Stretch is { } stretch ? measure.OwedIn(stretch) : measure.LatestOwed(desk.Today) is { } latest ? [latest] : [];
            wanted.AddRange(periods.Select(period => (standing, measure, period)));
        }

        var cases = await ReturnCases.LoadAsync(db, view, chart, [.. wanted.Select(each => new ReturnKey(each.Measure.Id, each.Period))], cancel);
        var rows = wanted.Select(each => (each.Standing, each.Measure, Found: cases.Find(new(each.Measure.Id, each.Period))!)).Select(each => new TimetableRow(each.Standing, ReturnDue.Of(each.Measure, each.Found.Return.Period, [.. each.Found.Case.Figures], each.Found.Return, desk.Today), each.Found))
            .Where(row => row.Found.Case.Whole is not null || !row.Found.IsNew || row.Found.Case.Measure.IsOwed(row.Due.Period, row.Measure.Latest.Period?.From))
            .Where(row => filter.State is not { } state || row.Due.State == state);
        return new(filter, [.. rows.OrderBy(row => Rank(row.Due)).ThenByDescending(row => row.Due.IsHandedIn ? 0 : row.Due.DaysLate).ThenBy(row => row.Due.Due).ThenBy(row => row.Measure.Code, CodeOrder.Instance)]);
    }

    /// <summary>What somebody must act on comes first.</summary>
    private static int Rank(ReturnDue due) => due.State switch
    {
        DueState.Overdue => 0,
        DueState.InQuestion => 1,
        DueState.Entered => 2,
        DueState.DueSoon => 3,
        DueState.Submitted => 4,
        DueState.NotDue => 5,
        DueState.Approved => 6,
        _ => 7,
    };
}
