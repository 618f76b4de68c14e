using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A measure with all that whoever sits at the desk may see of it, now or as at a day.</summary>
public sealed record MeasureInFull
{
    public required Measure Measure { get; init; }
    public required AsAt AsAt { get; init; }
    public required RuleBook Book { get; init; }
    public required MeasureStanding Standing { get; init; }

    /// <summary>Whether they see what was not handed in yet.</summary>
    public required bool Drafts { get; init; }

    /// <summary>Every revision that they may see of the figures of the whole, oldest first.</summary>
    public required IReadOnlyList<Observation> Revisions { get; init; }

    /// <summary>The chart, the directions and the forecast of the whole.</summary>
    public required SeriesJudgement Judged { get; init; }
    public IReadOnlyList<(Series Series, SeriesFigures Figures)> Parts { get; init; } = [];
    public IReadOnlyList<(Series Series, SeriesFigures Figures)> Areas { get; init; } = [];

    /// <summary>What was said of each period, the latest first.</summary>
    public IReadOnlyList<Return> Returns { get; init; } = [];

    /// <summary>What people who know the service expect, the latest first.</summary>
    public IReadOnlyList<MeasureForecast> Expected { get; init; } = [];
    public IReadOnlyList<AreaGroup> Groups { get; init; } = [];

    public Position Now => Standing.Seen(Drafts);
    public SeenMeasure Seen => new(Standing, Now);
    public MeasureDefinition Definition => Measure.Definition;
    public MeasureDefinition DefinitionThen(Domain.Basics.Period period) => Measure.DefinitionFor(period);
    public SeriesFigures Figures => Judged.Figures;
    public string Path => $"/measures/{Measure.Slug}";

    /// <summary>What was said of a period; null where nothing was.</summary>
    public Return? Said(Domain.Basics.Period period) => Returns.FirstOrDefault(each => each.From == period.From && each.To == period.To);
}

/// <summary>Opens a measure by its address or its code; null when there is none, or none that this person may see.</summary>
public sealed class SeeMeasure(GoldenThreadDb db, MeasureShelf measures, MeasureStandingShelf standings, FigureShelf shelf, Desk desk)
{
    public async Task<MeasureInFull?> RunAsync(string name, AsAt asAt, CancellationToken cancel)
    {
        var view = await measures.AsOfAsync(db, desk.MeasureSequence, cancel);
        var measure = asAt.Moment is { } moment ? await db.Measures.AsNoTracking().AsAt(moment).FirstOrDefaultAsync(each => each.Slug == name || each.Code == name, cancel) : view.Find(name);
        if (measure is null) { return null; }
        var council = await standings.AsOfAsync(db, desk.Sequence, cancel);
        var standing = asAt.Moment is { } then ? await db.MeasureStandings.AsNoTracking().AsAt(then).FirstOrDefaultAsync(each => each.MeasureId == measure.Id, cancel)
            : council.Find(measure.Id);
        standing ??= new MeasureFile { Measure = measure, Figures = [], Book = view.Book, Chart = desk.Organisation!.Chart }.Stand();
        if (!desk.Sees(standing)) { return null; }
        var drafts = desk.SeesDraftsOf(standing);
        var series = await db.Series.AsNoTracking().Where(each => each.MeasureId == measure.Id && each.Kind != SeriesKind.Whole).OrderBy(each => each.Dimension).ThenBy(each => each.Name).ToListAsync(cancel);
        var figures = await FiguresAsync(measure.Id, [measure.Id, .. series.Select(each => each.Id)], council, asAt.Moment, cancel);
        var returns = await db.Returns.AsNoTracking().AsAt(asAt.Moment).Where(each => each.MeasureId == measure.Id).ToListAsync(cancel);
        var expected = (await db.MeasureForecasts.AsNoTracking().Where(each => each.MeasureId == measure.Id && each.IsExpert).ToListAsync(cancel)).Where(each => asAt.Moment is not { } at || each.At <= at);
        (Series, SeriesFigures) With(Series each) => (each, SeriesFigures.Of(each.Id, figures[each.Id], each.Kind == SeriesKind.Benchmark || drafts));
        return new MeasureInFull
        {
            Measure = measure,
            AsAt = asAt,
            Book = view.Book,
            Standing = standing,
            Drafts = drafts,
            Revisions = [.. figures[measure.Id].Where(each => drafts || each.State >= FigureState.Submitted).OrderBy(each => each.To).ThenBy(each => each.From).ThenBy(each => each.Revision)],
            Judged = SeriesJudgement.Of(measure, SeriesFigures.Of(measure.Id, figures[measure.Id], drafts)),
            Parts = [.. series.Where(each => each.Kind == SeriesKind.Part).Select(With)],
            Areas = [.. series.Where(each => each.Kind == SeriesKind.Benchmark && desk.Council.Area?.Is(each.AreaCode, each.Name) != true).Select(With)],
            Returns = [.. returns.Where(each => drafts || each.State >= ReturnState.Submitted).OrderByDescending(each => each.To)],
            Expected = [.. expected.OrderByDescending(each => each.At)],
            Groups = series.Any(each => each.Kind == SeriesKind.Benchmark) ? await db.AreaGroups.AsNoTracking().OrderByDescending(each => each.IsUsual).ThenBy(each => each.Name).ToListAsync(cancel) : [],
        };
    }

    /// <summary>Every revision that was recorded by a moment, as far as each had come then; those that were set aside since among them: whoever may not see the last sees the one before.</summary>
    private async Task<ILookup<Guid, Observation>> FiguresAsync(Guid measure, IReadOnlyList<Guid> series, CouncilMeasures council, DateTimeOffset? moment, CancellationToken cancel)
    {
        var all = (await shelf.FiguresAsync(db, series, council, cancel)).Values.SelectMany(each => each);
        if (moment is not { } at) { return all.ToLookup(each => each.SeriesId); }
        var returns = await db.Returns.AsNoTracking().Where(each => each.MeasureId == measure).ToDictionaryAsync(each => (each.From, each.To), cancel);
        return all.Where(each => each.RecordedAt <= at).Select(each => returns.TryGetValue((each.From, each.To), out var handedIn) ? handedIn.Then(each, at) : each).ToLookup(each => each.SeriesId);
    }
}
