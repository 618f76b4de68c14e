using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Counts of a list of measures that add up, for the sentence at its head.</summary>
public sealed record MeasureTotals
{
    public int All { get; private set; }
    public IReadOnlyDictionary<string, int> ByColour { get; private init; } = new Dictionary<string, int>();
    public int RedAndWorse { get; private set; }
    public int SignalsWorse { get; private set; }
    public int SignalsBetter { get; private set; }
    public int OutOfReach { get; private set; }
    public int ToMiss { get; private set; }
    public int Late { get; private set; }
    public int InQuestion { get; private set; }

    public int Of(ShownRating rating) => ByColour.GetValueOrDefault(rating.Key);

    public static MeasureTotals Count(IEnumerable<SeenMeasure> measures, DateOnly today)
    {
        var byColour = new Dictionary<string, int>();
        var totals = new MeasureTotals { ByColour = byColour };
        foreach (var each in measures)
        {
            totals.All++;
            var key = each.Rating.Key;
            byColour[key] = byColour.GetValueOrDefault(key) + 1;
            if (each.Now.Colour == Colour.Red && each.Direction == Direction.Worsening) { totals.RedAndWorse++; }
            if (each.SignalsWorse) { totals.SignalsWorse++; }
            if (each.SignalsBetter) { totals.SignalsBetter++; }
            if (each.IsOutOfReach) { totals.OutOfReach++; }
            if (each.IsForecastToMiss) { totals.ToMiss++; }
            if (each.Standing.DaysLate(today) > 0) { totals.Late++; }
            if (each.Now.IsInQuestion) { totals.InQuestion++; }
        }

        return totals;
    }

    /// <summary>What a colour does not say: changes that are more than chance, targets out of reach, forecasts, lateness.</summary>
    public string Beyond => string.Join(" ", new[]
    {
        SignalsWorse + SignalsBetter == 0 ? "None shows a change that is more than chance." : $"{Say.Count(SignalsWorse + SignalsBetter, "shows", "show")} a change that is more than chance: {SignalsWorse.ToString("N0", Say.British)} for the worse and {SignalsBetter.ToString("N0", Say.British)} for the better.",
        OutOfReach > 0 ? $"{Say.Count(OutOfReach, "target is", "targets are")} out of reach as things work now." : null,
        ToMiss > 0 ? $"{Say.Count(ToMiss, "is", "are")} expected to miss the year’s target." : null,
        Late > 0 ? $"{Say.Count(Late, "figure is", "figures are")} late." : null,
        InQuestion > 0 ? $"{Say.Count(InQuestion, "figure is", "figures are")} in question." : null,
    }.OfType<string>());
}
