using GoldenThread.Charts.Heat;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The colours of measures of one frequency over their latest periods.</summary>
/// <param name="Frequency">How often they are collected.</param>
/// <param name="Periods">The periods, oldest first.</param>
/// <param name="Rows">The measures, a cell for each period.</param>
public sealed record MeasureHeat(Frequency Frequency, IReadOnlyList<Period> Periods, IReadOnlyList<HeatRow> Rows);

/// <summary>Reads how some measures were coloured, period by period: as they were rated then, never coloured anew. Missing, not due, suppressed and nought are told apart.</summary>
public sealed class SeeHeatMap(GoldenThreadDb db, Desk desk)
{
    public const int Columns = 12;
    private static readonly HeatState Red = new("R", "Red", HeatLook.Red), Amber = new("A", "Amber", HeatLook.Amber), Green = new("G", "Green", HeatLook.Green), Plain = new("•", "A figure, not rated", HeatLook.Plain);
    private static readonly HeatState Suppressed = new("S", "Suppressed", HeatLook.Nothing), NotAvailable = new("N", "Not available", HeatLook.Nothing), NotApplicable = new("X", "Not applicable", HeatLook.Nothing);
    private static readonly HeatState Missing = new("–", "No figure", HeatLook.Nothing), NotDue = new("…", "Not due yet", HeatLook.Nothing);

    public async Task<IReadOnlyList<MeasureHeat>> RunAsync(IReadOnlyList<SeenMeasure> rows, AsAt asAt, Func<MeasureStanding, string> link, CancellationToken cancel)
    {
        var ids = rows.Select(each => each.Standing.MeasureId).ToList();
        var figures = (await db.Observations.AsNoTracking().Where(figure => ids.Contains(figure.SeriesId))
            .Select(figure => new Shown { Series = figure.SeriesId, Kind = figure.Kind, From = figure.From, To = figure.To, Revision = figure.Revision, State = figure.State, Figure = figure.Figure, Value = figure.Value, Colour = figure.Colour, RecordedAt = figure.RecordedAt })
            .ToListAsync(cancel)).Where(figure => asAt.Moment is not { } moment || figure.RecordedAt <= moment).ToLookup(figure => figure.Series);
        return [.. rows.GroupBy(each => each.Standing.Frequency).OrderBy(group => group.Key).Select(group =>
        {
            var seen = group.Select(each => (Each: each, Figures: Latest(figures[each.Standing.MeasureId], desk.SeesDraftsOf(each.Standing)))).ToList();
            var periods = Periods(group.Key, seen.SelectMany(each => each.Figures.Values));
            return new MeasureHeat(group.Key, periods, [.. seen.Select(each => new HeatRow($"{each.Each.Standing.Code} {each.Each.Standing.Title}", [.. periods.Select(period => Cell(each.Each.Standing, each.Figures, period, asAt.Shown))]) { Link = link(each.Each.Standing) })]);
        }).Where(heat => heat.Periods.Count > 0)];
    }

    private static Dictionary<(DateOnly, DateOnly), Shown> Latest(IEnumerable<Shown> figures, bool drafts)
    {
        var latest = new Dictionary<(DateOnly, DateOnly), Shown>();
        foreach (var figure in figures.Where(figure => drafts || figure.State >= FigureState.Submitted))
        {
            if (!latest.TryGetValue((figure.From, figure.To), out var known) || known.Revision < figure.Revision) { latest[(figure.From, figure.To)] = figure; }
        }

        return latest;
    }

    /// <summary>The latest periods without a gap; of snapshots, which have no rhythm, the days on which one was taken.</summary>
    private static IReadOnlyList<Period> Periods(Frequency frequency, IEnumerable<Shown> figures)
    {
        var known = figures.Select(figure => new Period(figure.Kind, figure.From, figure.To)).Distinct().OrderBy(period => period.To).ToList();
        var regular = known.Where(period => frequency.Holds(period)).ToList();
        if (frequency == Frequency.Snapshot || regular.Count == 0) { return [.. known.TakeLast(Columns)]; }
        var periods = new List<Period> { regular[^1] };
        while (periods.Count < Columns && periods[0].To > regular[0].To) { periods.Insert(0, frequency.Before(periods[0])); }
        return periods;
    }

    private static HeatCell Cell(MeasureStanding standing, Dictionary<(DateOnly, DateOnly), Shown> figures, Period period, DateOnly today) =>
        figures.TryGetValue((period.From, period.To), out var figure)
            ? figure.Value is { } value
                ? new(figure.Colour switch { Colour.Red => Red, Colour.Amber => Amber, Colour.Green => Green, _ => Plain }, standing.Say(value))
                : new(figure.Figure switch { FigureKind.Suppressed => Suppressed, FigureKind.NotApplicable => NotApplicable, FigureKind.NotAvailable => NotAvailable, _ => Missing })
            : new(standing.NextPeriod is { } next && period.To >= next.To && standing.DaysLate(today) == 0 ? NotDue : Missing);

    private sealed record Shown
    {
        public required Guid Series { get; init; }
        public required PeriodKind Kind { get; init; }
        public required DateOnly From { get; init; }
        public required DateOnly To { get; init; }
        public required int Revision { get; init; }
        public required FigureState State { get; init; }
        public required FigureKind Figure { get; init; }
        public required decimal? Value { get; init; }
        public required Colour? Colour { get; init; }
        public required DateTimeOffset RecordedAt { get; init; }
    }
}
