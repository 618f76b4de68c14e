using GoldenThread.Charts;
using GoldenThread.Charts.Control;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.ControlCharts;
using GoldenThread.Domain.Measures.Figures;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The control chart of a series: its figures with limits per phase, target, events, breaks, what is provisional, and what is expected next.</summary>
public static class MeasurePicture
{
    /// <summary>So many of the latest figures are drawn; the table has all.</summary>
    public const int MostPoints = 180;

    public static Chart Draw(SeriesJudgement judged, MeasureFinding finding, string id, bool narrow = false, string? of = null)
    {
        var definition = judged.Measure.Definition;
        var figures = judged.Figures.Figures.GroupBy(figure => figure.To).Select(same => same.Last()).TakeLast(MostPoints).ToList();
        var words = new ChartWords(id, finding.Headline, Statistic(judged, figures, of)) { Number = definition.Say, Scale = definition.SayOnScale, Narrow = narrow, RowHeading = "Period" };
        var from = figures.Count == 0 ? DateOnly.MaxValue : figures[0].To;
        return XmrChart.Draw(words, new XmrSeries(definition.Title, [.. figures.Select(figure => Point(judged, figure))])
        {
            Phases = Phases(judged, from),
            Targets = Targets(judged, figures),
            Events = [.. judged.Measure.Events.Where(happened => !happened.Rebases).OrderBy(happened => happened.On).Select(happened => new DatedNote(happened.On, happened.Words))],
            Stretches = finding.Stretch is { } stretch && stretch.From >= from ? [stretch] : [],
            Forecast = Forecast(judged),
        });
    }

    /// <summary>What the figures are, of which periods, and how the limits came about.</summary>
    private static string Statistic(SeriesJudgement judged, List<Observation> figures, string? of)
    {
        var definition = judged.Measure.Definition;
        var unit = definition.Unit.Length == 0 ? "number" : definition.IsPercentage ? "percentage" : definition.Unit;
        var what = $"{PeriodWords.Capital(unit)}, {definition.Frequency.InWords()}{(of is null ? "" : $", {of}")}";
        var span = figures.Count == 0 ? "" : $", {PeriodWords.Label(figures[0].Period)} to {PeriodWords.Label(figures[^1].Period)}";
        var limits = judged.Chart is not { } chart || chart.Phases.Count == 0 || chart.Phases[^1].Limits is null ? ""
            : $". Limits from {(chart.Options.FixAfter is { } fixedAfter ? $"the first {PeriodWords.Number(fixedAfter)} figures" : chart.Phases.Count > 1 ? "the figures of each stretch" : $"all {chart.Phases[^1].Values} figures")}";
        return what + span + limits;
    }

    private static XmrPoint Point(SeriesJudgement judged, Observation figure)
    {
        var at = judged.Chart is { TooFewPoints: false, Doubts.Count: 0 } chart ? chart.Points.FirstOrDefault(point => point.Date == figure.To) : default;
        var hasSignal = at.Value is not null && figure.Value is not null && at.Cause != SpecialCause.CommonCause;
        return new(figure.To, PeriodWords.Label(figure.Period), figure.Value)
        {
            Signal = hasSignal ? MeasureWords.Signal(at.Variation) : PointSignal.None,
            SignalWords = hasSignal ? Cause(at.Cause, PeriodWords.Noun(judged.Measure.Definition.Frequency).Many) : null,
            Provisional = figure.Value is not null && (figure.Status == PeriodStatus.Provisional || figure.State == FigureState.Entered),
            Note = figure.Value is null ? figure.Figure.InWords() : figure.IsInQuestion ? "in question" : figure.Status == PeriodStatus.Revised ? "revised" : null,
        };
    }

    public static string Cause(SpecialCause cause, string periods) => cause switch
    {
        SpecialCause.AboveUpperLimit => "above the upper limit",
        SpecialCause.BelowLowerLimit => "below the lower limit",
        SpecialCause.TrendIncreasing => $"seven {periods} or more that each rose",
        SpecialCause.TrendDecreasing => $"seven {periods} or more that each fell",
        SpecialCause.TwoInThreeAbove => "two of three near the upper limit",
        SpecialCause.TwoInThreeBelow => "two of three near the lower limit",
        SpecialCause.RunAbove => $"seven {periods} or more above the average",
        SpecialCause.RunBelow => $"seven {periods} or more below the average",
        _ => "no significant change",
    };

    private static List<XmrPhase> Phases(SeriesJudgement judged, DateOnly from)
    {
        // Limits of fewer than 12 figures would promise what nobody can tell.
        if (judged.Chart is not { } chart) { return []; }
        var phases = new List<XmrPhase>();
        foreach (var phase in chart.Phases)
        {
            var day = chart.Points[phase.First].Date;
            var drawn = phase.HasTooFewPoints || phase.Limits is null ? new XmrPhase(day, phase.HasTooFewPoints ? null : phase.Mean, null, null) : new XmrPhase(day, phase.Mean, phase.Limits.Lower, phase.Limits.Upper) { NearLower = phase.Limits.NearLower, NearUpper = phase.Limits.NearUpper };
            phases.Add(drawn with { Label = Why(judged, day, phases.Count == 0 ? DateOnly.MinValue : phases[^1].From) });
        }

        var first = phases.FindLastIndex(phase => phase.From <= from);
        return first <= 0 ? phases : [phases[first] with { From = from }, .. phases.Skip(first + 1)];
    }

    /// <summary>Why limits begin anew at a point: the break or the event between it and the stretch before.</summary>
    private static string Why(SeriesJudgement judged, DateOnly day, DateOnly before)
    {
        var measure = judged.Measure;
        if (measure.Definitions.LastOrDefault(version => version.IsBreak && version.From <= day && version.From > before) is { } version) { return version.Because is { Length: > 0 and <= 60 } because ? $"Definition changed: {because}" : "Definition changed"; }
        return measure.Events.LastOrDefault(happened => happened.Rebases && happened.On <= day && happened.On > before)?.Words ?? "New limits";
    }

    private static List<Charts.Control.TargetStep> Targets(SeriesJudgement judged, List<Observation> figures)
    {
        var steps = new List<Charts.Control.TargetStep>();
        foreach (var figure in figures)
        {
            var target = figure.RuleId is null ? judged.Measure.TargetFor(judged.Figures.SeriesId, figure.Period) : figure.RatedTarget ?? judged.Measure.TargetFor(judged.Figures.SeriesId, figure.Period);
            var step = new Charts.Control.TargetStep(figure.To, target?.Value, target?.Upper);
            if (steps.Count == 0 ? step.Value is not null : (steps[^1].Value, steps[^1].UpTo) != (step.Value, step.UpTo)) { steps.Add(step); }
        }

        return steps;
    }

    private static List<ForecastStep> Forecast(SeriesJudgement judged)
    {
        if (judged is not { YearEnd: { } forecast, Figures.Latest: { } latest }) { return []; }
        var steps = new List<ForecastStep>();
        var period = judged.Figures.Figures.LastOrDefault(figure => figure.Value is not null)?.Period ?? latest.Period;
        for (var ahead = 1; ahead <= forecast.Next.Count; ahead++)
        {
            period = judged.Measure.Definition.Frequency.After(period);
            var (near, far) = (forecast.NextInterval(ahead, 0.8), forecast.NextInterval(ahead, 0.95));
            if (!(Math.Abs(far.Lower) < 1e15 && Math.Abs(far.Upper) < 1e15)) { break; }
            if (period.To <= latest.To) { continue; }
            var (low, high) = ((decimal)near.Lower, (decimal)near.Upper);
            steps.Add(new(period.To, PeriodWords.Label(period), Math.Clamp((decimal)Math.Clamp(forecast.Next[ahead - 1].Mean, near.Lower, near.Upper), low, high), low, high, Math.Min((decimal)far.Lower, low), Math.Max((decimal)far.Upper, high)));
        }

        return steps;
    }
}
