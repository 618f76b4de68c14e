using System.Security.Cryptography;
using System.Text;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Puts the figures of the demonstration on the timeline: those of earlier years come in one load, then a sitting each month, the latest by whoever answers for them.</summary>
/// <param name="loaded">The day of the load.</param>
public sealed class DemoMeasureHistory(GoldenThreadDb db, DemoCast cast, DemoTimeline time, DateOnly today, DateOnly loaded, RuleBook book, DemoReturns returns)
{
    /// <summary>Before how many months the sittings are at which the officer types in what services send.</summary>
    public const int FirstSitting = 10;

    private readonly List<(DateOnly On, string Post, DemoRow Row)> _rows = [];
    private readonly List<Series> _series = [];
    private readonly Dictionary<Guid, List<Observation>> _known = [];
    private readonly List<DateOnly> _sittings = [.. Enumerable.Range(1, FirstSitting).Reverse().Select(ago => SittingDay(today, ago))];
    private readonly HashSet<Measure> _waiting = [];

    /// <summary>Adds a series and its figures.</summary>
    public void Add(Measure measure, DemoMeasure data, Series series, IReadOnlyList<DemoFigure> figures, int place)
    {
        _series.Add(series);
        _known[series.Id] = [];
        for (var at = 0; at < figures.Count; at++)
        {
            var (figure, ago) = (figures[at], figures.Count - 1 - at);
            var (whole, said) = (series.Kind == SeriesKind.Whole, data.Figures);
            var row = new DemoRow(measure, data, series, figure, ago, place)
            {
                Status = ago < said.Provisional ? PeriodStatus.Provisional : PeriodStatus.Final,
                Doubts = whole && ago == 0 ? said.Question ?? "" : "",
                Because = null,
            };
            var (on, post) = Sitting(DemoDates.Working(figure.Period.To.AddDays(Math.Max(1, data.DueAfterDays - 2 - (place % 3)))), data.Owner);
            if (whole && said.Restated is { } restated && restated.Ago == ago)
            {
                if (on <= loaded) { throw new InvalidDataException($"demo/measures, {data.Code}: the figure that is restated is too old."); }
                _rows.Add((on, post, row with { Figure = DemoSeries.Counted(data, figure.Period, restated.Was, 0) }));
                (on, post) = Sitting(on.AddDays(1), data.Owner);
                row = row with { Because = restated.Because };
            }

            _rows.Add((on, post, row));
        }
    }

    /// <summary>Puts everything on the timeline.</summary>
    public void Play()
    {
        foreach (var sitting in _rows.GroupBy(row => (row.On, row.Post)))
        {
            var rows = sitting.Select(each => each.Row).ToList();
            List<Observation> made = [];
            time.Add(sitting.Key.On, sitting.Key.Post, null, actor =>
            {
                made = Make(rows, actor);
                return sitting.Key.On == loaded ? [Loaded(made)] : Recorded(rows, made);
            }, rows: (actor, sequence, cancel) => WriteAsync(rows, made, actor, sequence, cancel));
        }
    }

    private static DateOnly SittingDay(DateOnly today, int monthsAgo) => DemoDates.Working(today.AddMonths(-monthsAgo).AddDays(-3));

    /// <summary>Whoever looks after a measure when nobody holds its post.</summary>
    private string Holder(string owner) => cast.HolderOf.ContainsKey(cast.Post(owner)!.Id) ? owner : DemoPlans.Officer;

    private (DateOnly On, string Post) Sitting(DateOnly ready, string owner)
    {
        if (ready <= loaded) { return (loaded, DemoPlans.Officer); }
        foreach (var day in _sittings) { if (day >= ready) { return (day, DemoPlans.Officer); } }
        var post = Holder(owner);
        var own = DemoDates.Working(today.AddDays(-2 - (cast.PlaceOf(cast.Post(post)!) % 5)));
        return (own > ready ? own : ready, post);
    }

    private List<Observation> Make(List<DemoRow> rows, Actor actor)
    {
        var made = new List<Observation>();
        foreach (var same in rows.GroupBy(row => row.Series))
        {
            var known = _known[same.Key.Id];
            var figures = same.Select(row => (Row: row, Figure: Record(row, known, actor))).ToList();
            known.AddRange(figures.Select(each => each.Figure));
            if (same.Key.Kind == SeriesKind.Benchmark) { made.AddRange(figures.Select(each => each.Figure)); continue; }
            var before = SeriesFigures.Of(same.Key.Id, known, drafts: true);
            foreach (var (row, figure) in figures)
            {
                var coloured = FigureRating.Stamp(figure, row.Measure, book, before, Expected(row.Measure, before, figure));
                known[known.IndexOf(figure)] = coloured;
                made.Add(coloured);
            }
        }

        return made;
    }

    private Observation Record(DemoRow row, List<Observation> known, Actor actor)
    {
        var figure = row.Figure;
        var last = known.Where(each => each.To == figure.Period.To && each.From == figure.Period.From).MaxBy(each => each.Revision);
        var reach = figure.Value is not null && row.Series.Kind == SeriesKind.Whole ? row.Data.Figures.Interval : null;
        var state = row.Series.Kind == SeriesKind.Benchmark ? FigureState.Approved : returns.StateOf(row);
        var recorded = Recording.Of(new NewFigure
        {
            SeriesId = row.Series.Id,
            Period = figure.Period,
            Figure = figure.Kind,
            Value = figure.Value,
            Numerator = figure.Numerator,
            Denominator = figure.Denominator,
            Lower = figure.Value - reach,
            Upper = figure.Value + reach,
            Status = row.Status,
            Doubts = row.Doubts,
            Reason = row.Because,
        }, row.Measure, row.Series, last, false, state, null, actor);
        return recorded.Value ?? throw new InvalidDataException($"demo/measures, {row.Data.Code}, {figure.Period.InWords}: {string.Join(' ', recorded.Problems.Select(problem => problem.Message))}");
    }

    /// <summary>What the year was expected to end with when a figure came, for a rule that colours that.</summary>
    private decimal? Expected(Measure measure, SeriesFigures all, Observation figure) =>
        book.For(measure, figure.Period) is { } chosen && book.Find(chosen.Choice.RuleId) is { OnForecast: true }
            && SeriesJudgement.Of(measure, SeriesFigures.Of(figure.SeriesId, all.Figures.Where(each => each.To <= figure.To), drafts: true)).YearEnd?.YearEnd.Mean is { } mean ? (decimal)mean : null;

    private IEnumerable<Event> Recorded(List<DemoRow> rows, List<Observation> made) => rows.Select(row => row.Measure).Distinct().Select(measure =>
    {
        string Say(Observation figure) => figure.Value is { } value ? measure.Definition.Say(value) : figure.Figure.InWords();
        var named = rows.Where(row => row.Measure == measure).DistinctBy(row => row.Series.Id).ToDictionary(row => row.Series.Id, row => row.Series.Name);
        var figures = made.Where(each => named.ContainsKey(each.SeriesId)).ToList();
        return new FiguresRecorded(measure.Ref, [.. figures.Select(each => ($"{each.Period.InWords}{(named[each.SeriesId] is { Length: > 0 } part ? $", {part}" : "")}",
            _known[each.SeriesId].FirstOrDefault(earlier => (earlier.From, earlier.To) == (each.From, each.To) && earlier.Revision == each.Revision - 1) is { } before ? Say(before) : null, Say(each)))],
            figures.Select(each => each.Reason).OfType<string>().FirstOrDefault());
    });

    private static FiguresLoaded Loaded(List<Observation> made)
    {
        var lines = string.Join('\n', made.Select(each => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{each.SeriesId};{each.From:yyyy-MM-dd};{each.To:yyyy-MM-dd};{each.Figure};{each.Value}")));
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines)));
        return new(new RecordRef("load of figures", Guid.CreateVersion7(), "figures-of-earlier-years.csv"), digest, digest, made.Count, made.Count, 0, 0, 0);
    }

    private async Task WriteAsync(List<DemoRow> rows, List<Observation> made, Actor actor, long sequence, CancellationToken cancel)
    {
        await db.WriteAsync(_series, cancel);
        _series.Clear();
        await db.WriteAsync(made, sequence, actor.At, cancel);
        await returns.WriteAsync(rows, made, actor, sequence, cancel);
        _waiting.UnionWith(rows.Select(row => row.Measure));
        // The demonstration is to open at once: between the load and the last month standings are worked out once.
        if (DateOnly.FromDateTime(actor.At.Date) is var on && on > loaded && on < SittingDay(today, 1) && on != SittingDay(today, 6)) { return; }
        await db.WriteAsync(await db.StandAsync([.. _waiting], [], book, cast.Chart, cancel), sequence, actor.At, cancel);
        _waiting.Clear();
    }
}
