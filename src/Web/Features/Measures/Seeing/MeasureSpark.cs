using GoldenThread.Charts.Control;
using GoldenThread.Charts.Small;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The small line of a measure's latest figures, with its target; a missing figure breaks it and is never nought.</summary>
public static class MeasureSpark
{
    public static SparkSeries Of(SeenMeasure each)
    {
        var values = each.Now.Spark;
        var signals = new PointSignal[values.Count];
        if (values.Count > 0) { signals[^1] = MeasureWords.Signal(each.Now.Variation); }
        return new SparkSeries(values) { Target = each.Now.Target is { Kind: not TargetKind.Within } target ? target.Value : null, Signals = signals };
    }

    public static string Name(SeenMeasure each)
    {
        var known = each.Now.Spark.OfType<decimal>().ToList();
        if (known.Count == 0) { return "No figures"; }
        var target = each.Now.Target is { Kind: not TargetKind.Within } set ? $"; target {each.Standing.Say(set.Value)}" : "";
        return known.Count == 1 ? $"One figure, {each.Standing.Say(known[0])}{target}" : $"Last {each.Now.Spark.Count} figures, from {each.Standing.Say(known[0])} to {each.Standing.Say(known[^1])}{target}";
    }

    public static string Draw(SeenMeasure each) => each.Now.Spark.Any(value => value is not null) ? Sparkline.Draw(Name(each), Of(each)) : "";
}
