using GoldenThread.Charts.Compared;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>What something costs and what it reaches, in the council and in others, in the same financial year: four corners about the middle of the others.</summary>
public sealed record CostBesideNeighbours
{
    public required MeasureCompared Cost { get; init; }
    public required MeasureCompared Reach { get; init; }
    public required IReadOnlyList<QuadrantPoint> Points { get; init; }

    /// <summary>Areas that have only one of the two figures, and so stand in no corner.</summary>
    public required IReadOnlyList<string> Without { get; init; }

    /// <summary>Why the two cannot be put beside each other; null where they can.</summary>
    public string? Fault => FaultOf(Cost.Place, Reach.Place, Points.Count(point => !point.Own));

    /// <summary>The fewest other areas about whose middle four corners mean anything.</summary>
    public const int FewestOthers = 3;

    /// <param name="cost">Where the council stands in what it costs.</param>
    /// <param name="reach">Where it stands in what it reaches.</param>
    /// <param name="others">How many other areas have both figures.</param>
    public static string? FaultOf(BenchmarkPosition cost, BenchmarkPosition reach, int others) =>
        FinancialYear.Of(cost.Period.To) != FinancialYear.Of(reach.Period.To) ? $"They are not of the same year: what it costs is known for {cost.Period.InWords}, what it reaches for {reach.Period.InWords}."
        : cost.Middle is null || reach.Middle is null || others < FewestOthers ? $"Fewer than {CountingWords.InWords(FewestOthers)} other areas have both figures."
        : null;

    /// <param name="cost">The measure of cost, beside others.</param>
    /// <param name="reach">The measure of what is reached, beside others.</param>
    public static CostBesideNeighbours Of(MeasureCompared cost, MeasureCompared reach)
    {
        var reached = reach.Known.ToDictionary(area => (area.Own, area.Name), area => area.Value!.Value);
        var points = cost.Known.Where(area => reached.ContainsKey((area.Own, area.Name))).Select(area => new QuadrantPoint(area.Name, area.Value!.Value, reached[(area.Own, area.Name)], area.Own)).ToList();
        var both = points.Select(point => point.Name).ToHashSet();
        return new() { Cost = cost, Reach = reach, Points = points, Without = [.. cost.Areas.Concat(reach.Areas).Select(area => area.Name).Where(name => !both.Contains(name)).Distinct().Order(StringComparer.OrdinalIgnoreCase)] };
    }

    /// <summary>Draws it; null where the two cannot be put beside each other.</summary>
    public DrawnChart? Draw()
    {
        if (Fault is not null) { return null; }
        var (across, upwards) = (Axis(Cost, "Costs less", "Costs more"), Axis(Reach, Reach.Definition.Polarity == Polarity.Lower ? "Better" : "Reaches less", Reach.Definition.Polarity == Polarity.Lower ? "Worse" : "Reaches more"));
        var own = Points.FirstOrDefault(point => point.Own);
        var headline = own is null ? "The council has no figure for both" : $"{own.Name} {(own.X > across.Middle ? "costs more" : own.X < across.Middle ? "costs less" : "costs as much")} than the middle of the others and {(own.Y == upwards.Middle ? "reaches as much" : own.Y > upwards.Middle != upwards.IsWorseAbove ? "does better" : "does worse")}";
        return DrawnChart.Of("neighbours", (id, narrow) => QuadrantChart.Draw(new(id, headline, $"{Cost.Definition.Title}, {Cost.Place.Period.InWords}, across; {Reach.Definition.Title}, {Reach.Place.Period.InWords}, upwards; {Cost.GroupName}, with the middle of each as the dashed line") { Narrow = narrow, RowHeading = "Area" }, Points, across, upwards));
    }

    private static QuadrantAxis Axis(MeasureCompared compared, string below, string above) =>
        new(compared.Definition.Title, compared.Place.Middle!.Value, below, above) { IsWorseAbove = compared.Definition.Polarity == Polarity.Lower, Number = compared.Definition.Say, Scale = compared.Definition.SayOnScale };
}
