using System.Text.Json;
using GoldenThread.Domain.Measures.Comparisons;

namespace GoldenThread.Web.Features.Measures.Judging;

/// <summary>Judges cases of funnels.</summary>
internal static class FunnelJudges
{
    public static IEnumerable<(string Kind, Action<GoldenCase, Differences> Judge)> Kinds { get; } =
        [("funnel-proportion", Proportions), ("funnel-rate", Rates), ("funnel-ratio", Ratios), ("funnel-overdispersed", Overdispersed)];

    private static void Proportions(GoldenCase given, Differences differences)
    {
        var (units, multiplier) = (Units(given, "x", "n"), Multiplier(given));
        var funnel = ProportionFunnel.Of(units);
        differences.Number("average", funnel?.Average * multiplier, given.Expected.GetProperty("average"));
        if (funnel is null) { return; }

        Significance(given, differences, units.Select(funnel.SignificanceOf));
        var limits = given.Expected.GetProperty("limits");
        Limits(limits, [.. limits.Numbers("population").Select(size => funnel.LimitsAt(size!.Value))], multiplier, differences);
    }

    private static void Rates(GoldenCase given, Differences differences)
    {
        var (units, multiplier) = (Units(given, "x", "n"), Multiplier(given));
        var funnel = PoissonFunnel.OfRates(units);
        differences.Number("average", funnel?.Average * multiplier, given.Expected.GetProperty("average"));
        if (funnel is null) { return; }

        Significance(given, differences, units.Select(funnel.SignificanceOf));
        var limits = given.Expected.GetProperty("limits");
        var events = limits.Numbers("events").OfType<double>().ToList();
        var ours = events.Select(funnel.LimitsAt).ToList();
        Limits(limits, ours, multiplier, differences);
        limits.EachNumber("lower2sPopulation", events.Zip(ours, (count, at) => (double?)(count / at.Lower95)), differences);
        limits.EachNumber("upper2sPopulation", events.Zip(ours, (count, at) => (double?)(count / at.Upper95)), differences);
        limits.EachNumber("lower3sPopulation", events.Zip(ours, (count, at) => (double?)(count / at.Lower998)), differences);
        limits.EachNumber("upper3sPopulation", events.Zip(ours, (count, at) => (double?)(count / at.Upper998)), differences);
    }

    private static void Ratios(GoldenCase given, Differences differences)
    {
        Significance(given, differences, Units(given, "o", "e").Select(PoissonFunnel.OfRatios.SignificanceOf));
        var limits = given.Expected.GetProperty("limits");
        Limits(limits, [.. limits.Numbers("observed").Select(events => PoissonFunnel.OfRatios.LimitsAt(events!.Value))], Multiplier(given), differences);
    }

    private static void Overdispersed(GoldenCase given, Differences differences)
    {
        var (units, multiplier) = (Units(given, "x", "n"), Multiplier(given));
        var kind = (given.Options.Word("dataType"), given.Options.Word("srMethod")) switch
        {
            ("PR", _) => OverdispersedKind.Proportion,
            ("RC", _) => OverdispersedKind.RatioOfCounts,
            (_, "CQC") => OverdispersedKind.StandardisedRatioRoot,
            _ => OverdispersedKind.StandardisedRatioLog,
        };
        if (OverdispersedFunnel.Of(units, kind, given.Options.GetProperty("trimBy").GetDouble()) is not { } funnel)
        {
            differences.Say("no funnel");
            return;
        }

        // Where the case asks for no adjustment, the program gives 0 for what it then doesn't measure.
        var asked = given.Options.GetProperty("adjust").ValueKind == JsonValueKind.True;
        var adjusted = asked && funnel.IsOverdispersed;
        differences.Number("target", funnel.Target, given.Expected.GetProperty("target"));
        differences.Number("phi", asked ? funnel.Phi : 0, given.Expected.GetProperty("phi"));
        differences.Number("tau2", asked ? funnel.TauSquared : 0, given.Expected.GetProperty("tau2"));
        differences.Yes("adjustedUsed", adjusted, given.Expected.GetProperty("adjustedUsed"));
        given.Expected.EachNumber("ratio", funnel.Units.Select(unit => unit.Ratio * multiplier), differences);
        given.Expected.EachNumber("z", funnel.Units.Select(unit => unit.Z), differences);
        given.Expected.EachNumber("trimmedZ", funnel.Units.Select(unit => unit.TrimmedZ), differences);

        var chance = units.Select(unit => funnel.ChanceLimitsAt(unit.Denominator)).ToList();
        var wider = units.Select(unit => funnel.LimitsAt(unit.Denominator)).ToList();
        Limits(given.Expected, chance, multiplier, differences, "lower95", "upper95", "lower998", "upper998");
        if (adjusted) { Limits(given.Expected, wider, multiplier, differences, "odLower95", "odUpper95", "odLower998", "odUpper998"); }

        var inner = given.Options.GetProperty("limit").GetDouble() == 95;
        var outside = funnel.Units.Zip(adjusted ? wider : chance, (unit, at) => (double?)(at.SignificanceOf(unit.Ratio ?? double.NaN) switch
        {
            FunnelSignificance.None => 0,
            FunnelSignificance.High0025 or FunnelSignificance.Low0025 => inner ? 1 : 0,
            _ => 1,
        }));
        given.Expected.EachNumber("outlier", outside, differences);
    }

    private static List<FunnelUnit> Units(GoldenCase given, string count, string denominator) => [.. given.Input.Numbers(count).Zip(given.Input.Numbers(denominator), (x, n) => new FunnelUnit(x ?? 0, n ?? 0))];

    private static double Multiplier(GoldenCase given) => given.Options.GetProperty("multiplier").GetDouble();

    private static void Significance(GoldenCase given, Differences differences, IEnumerable<FunnelSignificance?> ours) => given.Expected.Each("significance", [.. ours], (name, each, theirs) => differences.Text(name, each switch
    {
        FunnelSignificance.High0001 => "High (0.001)",
        FunnelSignificance.High0025 => "High (0.025)",
        FunnelSignificance.Low0001 => "Low (0.001)",
        FunnelSignificance.Low0025 => "Low (0.025)",
        FunnelSignificance.None => "Not significant",
        _ => null,
    }, theirs), differences);

    private static void Limits(JsonElement expected, List<FunnelLimits> ours, double multiplier, Differences differences, string lower95 = "lower2s", string upper95 = "upper2s", string lower998 = "lower3s", string upper998 = "upper3s")
    {
        expected.EachNumber(lower95, ours.Select(at => (double?)(at.Lower95 * multiplier)), differences);
        expected.EachNumber(upper95, ours.Select(at => (double?)(at.Upper95 * multiplier)), differences);
        expected.EachNumber(lower998, ours.Select(at => (double?)(at.Lower998 * multiplier)), differences);
        expected.EachNumber(upper998, ours.Select(at => (double?)(at.Upper998 * multiplier)), differences);
    }
}
