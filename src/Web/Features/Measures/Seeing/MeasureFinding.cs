using GoldenThread.Charts.Control;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.ControlCharts;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What a control chart finds, said so that nobody has to read the chart: whether something has changed, and whether the target is within reach.</summary>
/// <param name="Headline">The finding.</param>
/// <param name="Variation">Whether the change is more than chance, and why.</param>
/// <param name="Assurance">Whether the target is within reach, and why.</param>
/// <param name="Stretch">The stretch that the chart shades; null for none.</param>
public sealed record MeasureFinding(string Headline, string Variation, string Assurance, NamedStretch? Stretch)
{
    public static MeasureFinding Of(SeriesJudgement judged)
    {
        var definition = judged.Measure.Definition;
        var count = judged.Figures.Figures.Count(figure => figure.Value is not null);
        if (count == 0) { return Same("There are no figures yet", "There are no figures yet."); }
        if (definition.IsToDate) { return Same("Each figure is of the year so far", "Each figure is of the year so far and begins again every year, so that no control chart is drawn."); }
        if (judged.Chart is not { } chart || chart.Points.Count == 0) { return Same("No control chart can be drawn of these figures", "No control chart can be drawn of these figures."); }
        if (chart.TooFewPoints)
        {
            var since = chart.Phases[^1].Values;
            var figures = since == 1 ? "one figure" : $"{PeriodWords.Number(since)} figures";
            return Same($"{PeriodWords.Capital(figures)}{(chart.Phases.Count > 1 ? " since the limits began anew" : "")}: too few points to tell",
                $"Too few points to tell: there {(since == 1 ? "is" : "are")} {figures}{(chart.Phases.Count > 1 ? " since the limits began anew" : "")}, and {ControlChartOptions.FewestPoints} are needed before a change can be told from chance.");
        }

        if (chart.Doubts.Count > 0) { return Same(chart.Doubts[0].InWords(), $"{chart.Doubts[0].InWords()}."); }
        var (headline, because, stretch) = Signal(chart, judged, PeriodWords.Noun(definition.Frequency));
        return new(headline, because, Reach(chart, judged), stretch);
    }

    private static MeasureFinding Same(string headline, string words) => new(headline, words, words, null);

    private static (string Headline, string Because, NamedStretch? Stretch) Signal(ControlChart chart, SeriesJudgement judged, (string One, string Many) noun)
    {
        var last = chart.Points[^1];
        if (last.Cause == SpecialCause.CommonCause)
        {
            return ("No significant change: the figures move no more than chance moves them", "No significant change. The latest figure lies within what chance alone brings, so a rise or a fall from one figure to the next means nothing by itself.", null);
        }

        var better = last.Variation switch
        {
            Domain.Measures.ControlCharts.Variation.ImprovementHigh or Domain.Measures.ControlCharts.Variation.ImprovementLow => "for the better",
            Domain.Measures.ControlCharts.Variation.ConcernHigh or Domain.Measures.ControlCharts.Variation.ConcernLow => "for the worse",
            _ => "",
        };
        var phase = chart.Points.Skip(chart.Phases[^1].First).ToList();
        var run = Trailing(phase, point => point.Side == last.Side && last.Side != 0);
        var beyond = Trailing(phase, point => point.IsOutside == true && point.Side == last.Side);
        var up = last.Side > 0;
        var (side, limit) = (up ? "above" : "below", up ? "upper" : "lower");
        string Running(int count) => $"{PeriodWords.Number(count)} {(count == 1 ? noun.One : noun.Many)}";
        var beyondWords = beyond == 0 ? "" : beyond == 1 ? $"the last {side} the {limit} limit" : $"the last {PeriodWords.Number(beyond)} {side} the {limit} limit";
        var (what, said) = last.Cause switch
        {
            SpecialCause.TrendIncreasing or SpecialCause.TrendDecreasing => Moving(phase) is var moves ? ($"{(last.Cause == SpecialCause.TrendIncreasing ? "Risen" : "Fallen")} {Running(moves)} running", $"{Running(moves)} that each {(last.Cause == SpecialCause.TrendIncreasing ? "rose" : "fell")}") : default,
            _ when run >= 7 => ($"{PeriodWords.Capital(side)} its average for {Running(run)}", $"{Running(run)} running {side} the average"),
            SpecialCause.TwoInThreeAbove or SpecialCause.TwoInThreeBelow => ($"Two of the last three {noun.Many} are near the {limit} limit", $"two of three {noun.Many} in a row lie near the {limit} limit"),
            _ => ($"{PeriodWords.Label(judged.Figures.Figures.Last(figure => figure.Value is not null).Period)} is {side} the {limit} limit", $"the latest figure lies {side} the {limit} limit"),
        };
        if (beyondWords.Length > 0 && run >= 7) { said += $", and {beyondWords}"; }
        var stretch = run >= 7 ? new NamedStretch(phase[^run].Date, last.Date, $"{PeriodWords.Capital(Running(run))} {side} the average") : null;
        return ($"{what}: {(better.Length > 0 ? $"a change {better}" : "something has changed")}", $"Significant change{(better.Length > 0 ? $" {better}" : "")}: {said}. More than chance.", stretch);
    }

    private static int Trailing(List<ChartPoint> points, Func<ChartPoint, bool> holds)
    {
        var count = 0;
        while (count < points.Count && holds(points[^(count + 1)])) { count++; }
        return count;
    }

    /// <summary>How many of the latest figures each moved the same way as the last.</summary>
    private static int Moving(List<ChartPoint> points)
    {
        var count = 1;
        while (count < points.Count - 1 && (points[^count].Value - points[^(count + 1)].Value) * (points[^1].Value - points[^2].Value) > 0) { count++; }
        return count - 1;
    }

    private static string Reach(ControlChart chart, SeriesJudgement judged)
    {
        var (measure, definition) = (judged.Measure, judged.Measure.Definition);
        if (judged.Figures.Latest is not { } latest || measure.TargetFor(judged.Figures.SeriesId, latest.Period) is not { } target) { return "No target is set for this period, so there is nothing to reach."; }
        if (target.Kind == TargetKind.Within) { return "The target is a range; whether it is within reach is judged for single targets only."; }
        if (chart.Assurance is not { } assurance || chart.Phases[^1].Limits is not { } limits) { return "Neither way is better, so it is not judged whether the target is within reach."; }
        var (say, noun) = (definition.Say(target.Value), PeriodWords.Noun(definition.Frequency));
        var above = target.Value > limits.Upper;
        return assurance switch
        {
            Domain.Measures.ControlCharts.Assurance.Inconsistent => $"The target of {say} lies between the limits of {definition.Say(limits.Lower)} and {definition.Say(limits.Upper)}. As things work now it will be met in some {noun.Many} and missed in others by chance.",
            _ => $"The target of {say} lies {(above ? "above" : "below")} the {(above ? "upper" : "lower")} limit of {definition.Say(above ? limits.Upper : limits.Lower)}. As things work now it will be {(assurance == Domain.Measures.ControlCharts.Assurance.Pass ? "met" : "missed")} every {noun.One}.",
        };
    }
}
