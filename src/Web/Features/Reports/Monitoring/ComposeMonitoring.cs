using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>
/// Puts the lines of a report together as the figures stand: of each measure the last figure that was handed in for a period that ended by the quarter's end.
/// Standings say it for nearly all; only a measure that has moved on since is worked out from its figures.
/// </summary>
public sealed class ComposeMonitoring(GoldenThreadDb db)
{
    public async Task<MonitoringContent> RunAsync(MonitoringReport report, IReadOnlyList<MeasureStanding> standings, MeasuresView view, PostChart chart, CancellationToken cancel)
    {
        var chosen = standings.Where(standing => !(standing.EndedOn < report.From) && (report.Choice.Lists.Count == 0 || standing.Lists.Any(report.Choice.Lists.Contains))).ToList();
        var positions = await PositionsAsync(report, chosen, view, cancel);
        var returns = (await ReturnsAsync(positions.Values, cancel)).ToLookup(each => each.MeasureId);
        var recorded = await RecordedAsync(positions, cancel);
        var actions = await ActionsAsync(returns.SelectMany(each => each), cancel);
        var (before, against) = await BeforeAsync(report, cancel);
        var priorities = view.Book.Lists.Where(list => list.Kind == ListKind.Priority).ToDictionary(list => list.Id, list => list.Name);
        var lines = chosen.Select(standing =>
        {
            var position = positions[standing.MeasureId];
            var handedIn = position.Period is { } period ? returns[standing.MeasureId].FirstOrDefault(each => (each.From, each.To) == (period.From, period.To)) : null;
            var words = handedIn?.Words ?? ReturnWords.None;
            return new MonitoringLine
            {
                MeasureId = standing.MeasureId,
                Code = standing.Code,
                Slug = standing.Slug,
                Title = standing.Title,
                Unit = standing.Unit,
                Decimals = standing.Decimals,
                Polarity = standing.Polarity,
                Group = GroupOf(standing, report.Choice.Grouping, priorities, chart),
                Owner = standing.Owner,
                Position = position,
                Before = before is null ? position.ColourBefore : before.TryGetValue(standing.MeasureId, out var colour) ? colour : null,
                Words = words,
                Doer = chart.Post(words.Who)?.Title ?? "",
                Action = words.ActionId is { } action ? actions.GetValueOrDefault(action, "") : "",
                Source = SourceOf(view.Find(standing.MeasureId)?.Definition.Source, recorded.GetValueOrDefault(standing.MeasureId), handedIn),
            };
        });
        return new MonitoringContent(report.Choice.Introduction.Trim(), [.. lines.OrderBy(line => line.Group.Length == 0).ThenBy(line => line.Group, StringComparer.OrdinalIgnoreCase).ThenBy(line => line.Code, CodeOrder.Instance)])
        {
            Against = against,
            Lists = [.. view.Book.Lists.Where(list => report.Choice.Lists.Contains(list.Id)).Select(list => list.Name)],
        };
    }

    private async Task<Dictionary<Guid, Position>> PositionsAsync(MonitoringReport report, List<MeasureStanding> chosen, MeasuresView view, CancellationToken cancel)
    {
        var positions = chosen.ToDictionary(standing => standing.MeasureId, standing => standing.Seen(drafts: false));
        var moved = positions.Where(each => each.Value.Period is { } period && period.To > report.To).Select(each => view.Find(each.Key)).OfType<Measure>().ToList();
        var figures = await db.FiguresAsync([.. moved.Select(measure => measure.Id)], cancel);
        foreach (var (measure, position) in moved.AsParallel().Select(measure => (measure, Position.Of(SeriesJudgement.Of(measure, SeriesFigures.Of(measure.Id, figures[measure.Id].Where(figure => figure.To <= report.To), drafts: false)), view.Book))))
        {
            positions[measure.Id] = position;
        }

        return positions;
    }

    /// <summary>The returns of every period in which a measure of the report stands.</summary>
    private async Task<List<Return>> ReturnsAsync(IEnumerable<Position> positions, CancellationToken cancel)
    {
        var days = positions.Select(position => position.Period?.To).OfType<DateOnly>().Distinct().ToList();
        return await db.Returns.AsNoTracking().Where(each => days.Contains(each.To)).ToListAsync(cancel);
    }

    /// <summary>Who recorded each figure that was handed in, whoever may have drafted another since, and from where: one question for each period, not for each measure.</summary>
    private async Task<Dictionary<Guid, (string By, DateTimeOffset At, string? File, int? Row)>> RecordedAsync(Dictionary<Guid, Position> positions, CancellationToken cancel)
    {
        var found = new Dictionary<Guid, (string, DateTimeOffset, string?, int?)>();
        var files = await db.FigureLoads.AsNoTracking().Where(load => load.AcceptedAt != null).ToDictionaryAsync(load => load.Id, load => load.FileName, cancel);
        foreach (var same in positions.Where(each => each.Value.Period is not null).GroupBy(each => each.Value.Period!.Value))
        {
            foreach (var some in same.Select(each => each.Key).Chunk(400))
            {
                var (from, to) = (same.Key.From, same.Key.To);
                foreach (var figure in await db.Observations.AsNoTracking().Where(figure => some.Contains(figure.SeriesId) && figure.From == from && figure.To == to && figure.State != FigureState.Entered).OrderBy(figure => figure.Revision)
                    .Select(figure => new { figure.SeriesId, figure.RecordedBy, figure.RecordedAt, figure.LoadId, figure.Row }).ToListAsync(cancel))
                {
                    found[figure.SeriesId] = (figure.RecordedBy, figure.RecordedAt, figure.LoadId is { } load ? files.GetValueOrDefault(load) : null, figure.Row);
                }
            }
        }

        return found;
    }

    private async Task<Dictionary<Guid, string>> ActionsAsync(IEnumerable<Return> returns, CancellationToken cancel)
    {
        var ids = returns.Select(each => each.Words.ActionId).OfType<Guid>().Distinct().ToList();
        if (ids.Count == 0) { return []; }
        var plans = await db.Plans.AsNoTracking().Select(plan => new { plan.Id, plan.Code }).ToDictionaryAsync(plan => plan.Id, plan => plan.Code, cancel);
        return await db.Actions.AsNoTracking().Where(action => ids.Contains(action.Id)).Select(action => new { action.Id, action.PlanId, action.Code }).ToDictionaryAsync(action => action.Id, action => $"{plans.GetValueOrDefault(action.PlanId)} {action.Code}", cancel);
    }

    /// <summary>The colours of the last report of an earlier quarter; null where none is frozen.</summary>
    private async Task<(Dictionary<Guid, Colour>? Colours, string Against)> BeforeAsync(MonitoringReport report, CancellationToken cancel)
    {
        var earlier = await db.MonitoringReports.AsNoTracking().Where(each => each.FrozenAt != null && each.To < report.From).OrderByDescending(each => each.To).ThenByDescending(each => each.Edition).FirstOrDefaultAsync(cancel);
        return earlier?.Content is not { } content ? (null, "the period before each figure, as no earlier report is frozen")
            : (content.Lines.ToDictionary(line => line.MeasureId, line => line.Position.Colour), $"{earlier.Title}, as reported on {CouncilClock.DayOf(earlier.FrozenAt!.Value).InWords()}");
    }

    private static string GroupOf(MeasureStanding standing, MonitoringGrouping grouping, Dictionary<Guid, string> priorities, PostChart chart) =>
        grouping == MonitoringGrouping.Priority ? standing.Lists.Select(list => priorities.GetValueOrDefault(list)).OfType<string>().FirstOrDefault() ?? ""
        : chart.Service(standing.Services.Select(service => (Guid?)service).FirstOrDefault())?.Name ?? "";

    private static string SourceOf(string? source, (string By, DateTimeOffset At, string? File, int? Row) recorded, Return? handedIn)
    {
        if (recorded.By is null) { return source ?? ""; }
        var file = recorded.File is { } name ? $" from {name}{(recorded.Row is { } row ? $", row {row}" : "")}" : "";
        var approved = handedIn?.Steps.LastOrDefault(step => step.To == ReturnState.Approved) is { } step && handedIn.State >= ReturnState.Approved ? $"; approved by {step.By} on {CouncilClock.DayOf(step.At).InWords()}" : "";
        return $"{(string.IsNullOrWhiteSpace(source) ? "Source not given" : source)}; entered{file} by {recorded.By} on {CouncilClock.DayOf(recorded.At).InWords()}{approved}";
    }
}
