using System.Globalization;
using System.Text.Json;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.ControlCharts;

namespace GoldenThread.Web.Features.Measures.Judging;

/// <summary>Judges cases of control charts.</summary>
internal static class ControlChartJudge
{
    public static IEnumerable<(string Kind, Action<GoldenCase, Differences> Judge)> Kinds { get; } = [("xmr", Judge)];

    private static void Judge(GoldenCase given, Differences differences)
    {
        var options = Options(given.Options);
        var (dates, values) = (given.Input.GetProperty("dates").EnumerateArray(), given.Input.GetProperty("values").EnumerateArray());
        var outcome = ControlChart.Of([.. dates.Zip(values, (date, value) => new ChartObservation(Day(date), Number(value)))], options);
        var refused = given.Expected.GetProperty("error").ValueKind == JsonValueKind.String;
        if (outcome.Value is not { } chart)
        {
            if (!refused) { differences.Say($"refused: {outcome.Problems[0].Message}"); }
        }
        else if (refused) { differences.Say($"not refused, though the program says {given.Expected.GetProperty("error").GetString()}"); }
        else { Compare(chart, given.Expected, differences); }
    }

    private static ControlChartOptions Options(JsonElement options) => new()
    {
        Improvement = options.GetProperty("improvementDirection").GetString() switch { "increase" => Polarity.Higher, "decrease" => Polarity.Lower, _ => Polarity.Neutral },
        Target = Number(options.GetProperty("target")),
        RebaseDates = [.. options.GetProperty("rebaseDates").EnumerateArray().Select(Day)],
        FixAfter = (int?)Number(options.GetProperty("fixAfterNPoints")),
        Screening = options.GetProperty("screenOutliers").GetBoolean() ? OutlierScreening.Once : OutlierScreening.None,
        Missing = options.GetProperty("missing").GetString() == "drop" ? MissingValues.Dropped : MissingValues.Kept,
    };

    private static void Compare(ControlChart chart, JsonElement expected, Differences differences)
    {
        var columns = expected.GetProperty("points").EnumerateObject().ToDictionary(column => column.Name, column => column.Value);
        if (columns["date"].GetArrayLength() != chart.Points.Count) { differences.Say($"{chart.Points.Count} points instead of {columns["date"].GetArrayLength()}"); return; }
        for (var i = 0; i < chart.Points.Count; i++)
        {
            var point = chart.Points[i];
            var phase = chart.Phases[point.Phase];
            var at = Iso(point.Date);
            differences.Text($"{at} date", at, columns["date"][i]);
            differences.Number($"{at} value", point.Value, columns["value"][i]);
            differences.Number($"{at} phase", (double)phase.Number, columns["rebaseGroup"][i]);
            differences.Number($"{at} mean", phase.Mean, columns["mean"][i]);
            differences.Number($"{at} lower", phase.Limits?.Lower, columns["lowerLimit"][i]);
            differences.Number($"{at} upper", phase.Limits?.Upper, columns["upperLimit"][i]);
            differences.Number($"{at} side", (double?)point.Side, columns["relativeToMean"][i]);
            differences.Yes($"{at} outside", point.IsOutside, columns["outsideLimits"][i]);
            differences.Yes($"{at} close", point.IsClose, columns["closeToLimits"][i]);
            differences.Text($"{at} cause", point.Cause.InWords(), columns["specialCauseType"][i]);
            differences.Text($"{at} type", Type(point.Variation), columns["pointType"][i]);
            differences.Number($"{at} target", chart.Options.Target, columns["target"][i]);
            differences.Yes($"{at} short", phase.IsShort, columns["shortGroupWarning"][i]);
        }

        foreach (var (group, phase) in expected.GetProperty("groups").EnumerateArray().Zip(chart.Phases)) { Compare(chart, phase, group, differences); }
        if (expected.GetProperty("groups").GetArrayLength() != chart.Phases.Count) { differences.Say($"{chart.Phases.Count} phases instead of {expected.GetProperty("groups").GetArrayLength()}"); }
        var (variation, assurance) = (expected.GetProperty("variation"), expected.GetProperty("assurance"));
        differences.Text("variation type", Type(chart.Variation), variation.GetProperty("type"));
        differences.Text("variation icon", Icon(chart.Variation?.ToString()), variation.GetProperty("icon"));
        differences.Text("variation cause", chart.Points[^1].Cause.InWords(), variation.GetProperty("specialCauseType"));
        differences.Text("assurance icon", Icon(chart.Assurance?.ToString()), assurance.GetProperty("icon"));
    }

    private static void Compare(ControlChart chart, ChartPhase phase, JsonElement group, Differences differences)
    {
        var points = chart.Points.Skip(phase.First).Take(phase.Count).ToList();
        differences.Number($"phase {phase.Number}: number", (double)phase.Number, group.GetProperty("rebaseGroup"));
        differences.Number($"phase {phase.Number}: points", (double)phase.Count, group.GetProperty("n"));
        differences.Number($"phase {phase.Number}: common cause", (double)points.Count(point => point.Cause == SpecialCause.CommonCause), group.GetProperty("commonCause"));
        differences.Number($"phase {phase.Number}: improvement", (double)points.Count(point => point.Variation is Variation.ImprovementHigh or Variation.ImprovementLow), group.GetProperty("improvement"));
        differences.Number($"phase {phase.Number}: concern", (double)points.Count(point => point.Variation is Variation.ConcernHigh or Variation.ConcernLow), group.GetProperty("concern"));
        differences.Text($"phase {phase.Number}: variation", Type(points[^1].Variation), group.GetProperty("variationType"));
    }

    /// <summary>The program's word: it names the side only where neither way is better.</summary>
    private static string? Type(Variation? variation) => variation switch
    {
        null => null,
        Variation.CommonCause => "common_cause",
        Variation.ImprovementHigh or Variation.ImprovementLow => "special_cause_improvement",
        Variation.ConcernHigh or Variation.ConcernLow => "special_cause_concern",
        { } neutral => "special_cause_" + Icon(neutral.ToString()),
    };

    /// <summary>ImprovementHigh becomes improvement_high.</summary>
    private static string? Icon(string? name) => name is null ? null : JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    private static DateOnly Day(JsonElement date) => DateOnly.ParseExact(date.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static decimal? Number(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;
}
