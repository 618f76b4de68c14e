using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Entry;
using GoldenThread.Domain.Measures.Reading;

namespace GoldenThread.Domain.Measures.Loading;

/// <summary>Decides the figures of one series, in the order of their periods.</summary>
internal sealed class SeriesDeciding
{
    private readonly Measure _measure;
    private readonly MeasureHeld _held;
    private readonly LoadTerms _terms;
    private readonly Dictionary<(DateOnly, DateOnly), Observation>? _last;
    private readonly List<Observation>? _all;
    private KeptFigure _before;
    private bool _any;

    public SeriesDeciding(Measure measure, Series series, MeasureHeld held, LoadTerms terms)
    {
        (_measure, Series, _held, _terms) = (measure, series, held, terms);
        if (held.Figures.Contains(series.Id))
        {
            _last = [];
            foreach (var figure in held.Figures[series.Id])
            {
                if (!_last.TryGetValue((figure.From, figure.To), out var known) || known.Revision < figure.Revision) { _last[(figure.From, figure.To)] = figure; }
            }
        }

        // Only what a rule colours needs the figures before it.
        _all = series.Kind == SeriesKind.Benchmark || measure.Rules.Count == 0 && measure.Lists.Count == 0 ? null : [.. held.Figures[series.Id]];
    }

    public Series Series { get; }

    public DecidedFigure Decide(in KeptFigure figure)
    {
        if (_any && (_before.Period.From, _before.Period.To) == (figure.Period.From, figure.Period.To))
        {
            return (_before.Kind, _before.Number) == (figure.Kind, figure.Number) ? new(figure, TakenAs.Unchanged, Series, null, null, null)
                : new(figure, TakenAs.Refused, Series, null, null, new("Row", $"Row {_before.Row} has another figure of {Series.Name} for {figure.Period.InWords}. Put the file right."));
        }

        (_before, _any) = (figure, true);
        var last = _last?.GetValueOrDefault((figure.Period.From, figure.Period.To));
        var isOther = Series.Kind == SeriesKind.Benchmark;
        var decided = Recording.Of(Wanted(figure), _measure, Series, last, !isOther && _held.IsLocked(figure.Period), isOther ? FigureState.Approved : _terms.State, _terms.Load, _terms.Actor);
        if (!decided.IsGranted) { return new(figure, TakenAs.Refused, Series, last, null, decided.Problems[0]); }
        if (decided.Value is not { } now) { return new(figure, TakenAs.Unchanged, Series, last, null, null); }
        if (last is not null) { now = now with { Reason = _terms.Actor.Reason ?? "Another figure in a later file" }; }
        if (_all is not null)
        {
            now = FigureRating.Coloured(now, _measure, _terms.Book, SeriesFigures.Of(Series.Id, _all, drafts: true));
            _all.Add(now);
        }

        return new(figure, last is null ? TakenAs.New : TakenAs.Corrected, Series, last, now, null);
    }

    private NewFigure Wanted(in KeptFigure figure) => new()
    {
        SeriesId = Series.Id,
        Period = figure.Period,
        Figure = figure.Kind,
        Value = figure.Value,
        Numerator = figure.Backing?.Numerator,
        Denominator = figure.Backing?.Denominator,
        Lower = figure.Backing?.Lower,
        Upper = figure.Backing?.Upper,
        Status = figure.Status ?? PeriodStatus.Final,
        Doubts = figure.Doubt is { } doubt ? DoubtOf(doubt).ToString() : "",
        Row = figure.Row,
    };

    private static EntryCheck DoubtOf(LineReason doubt) => doubt switch
    {
        LineReason.NumeratorAboveDenominator => EntryCheck.NumeratorAboveDenominator,
        LineReason.DenominatorNought => EntryCheck.DenominatorNought,
        LineReason.NotTheRatio => EntryCheck.NotTheRatio,
        LineReason.CountBelowNought => EntryCheck.Sign,
        _ => EntryCheck.Impossible,
    };
}
