using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Measures;

public sealed partial record TargetSetting
{
    /// <summary>What is wrong with it for a measure, each beside its field; empty when nothing is. The fields of a step are "Steps[0].Value" and so on.</summary>
    /// <param name="measure">The measure.</param>
    public IReadOnlyList<Problem> Faults(Measure measure)
    {
        var definition = measure.Definition;
        List<Problem> faults = [];
        if (definition.Polarity == Polarity.Higher && Kind == TargetKind.AtMost) { faults.Add(new("Kind", "Higher is better for this measure, so its target is at least a figure.")); }
        if (definition.Polarity == Polarity.Lower && Kind == TargetKind.AtLeast) { faults.Add(new("Kind", "Lower is better for this measure, so its target is at most a figure.")); }
        if (definition.Polarity == Polarity.WithinRange && Kind != TargetKind.Within) { faults.Add(new("Kind", "This measure is best within a range, so its target is between two figures.")); }
        if (definition.Frequency.StartFault("From", From == default ? null : From) is { } start) { faults.Add(start); }
        if (To < From) { faults.Add(new("To", "The last day is before the first.")); }
        if (Naming.TooLong("Within", Within, 60) is { } tooLong) { faults.Add(tooLong); }
        if (Steps.Count == 0) { faults.Add(new("Steps[0].Value", "Give the figure that the target asks for.")); }
        if (faults.Count > 0) { return faults; }
        faults.AddRange(Steps.SelectMany((step, at) => StepFaults(step, $"Steps[{at}]", definition)));
        if (Shape == TargetShape.BaselineAndImprove) { faults.AddRange(ImproveFaults()); }
        if (Shape is TargetShape.Constant or TargetShape.BaselineAndImprove && Steps.Count > 1) { faults.Add(new("Steps[1].Value", "This shape of target has one figure.")); }
        if (Shape == TargetShape.Profile) { faults.AddRange(Steps.Select((step, at) => definition.Frequency.Begins(step.From) && step.From >= From && !(step.From > To) ? null : new Problem($"Steps[{at}].Value", $"No period of this measure within the target begins on {step.From.InWords()}.")).OfType<Problem>()); }
        if (Shape == TargetShape.Trajectory && Steps.Count < 2) { faults.Add(new("Steps[1].Value", "A path over years has a figure for two years at least.")); }
        if (Shape == TargetShape.Trajectory && Steps[0].From > From) { faults.Add(new("From", $"The first year of the path begins on {Steps[0].From.InWords()}. The target holds from then on at the earliest.")); }
        if (Steps.Zip(Steps.Skip(1)).Any(pair => pair.First.From >= pair.Second.From)) { faults.Add(new("Steps[0].Value", "The periods are not in order, or one is there twice.")); }
        return faults;
    }

    private IEnumerable<Problem> StepFaults(TargetStep step, string field, MeasureDefinition definition)
    {
        if (Shape != TargetShape.BaselineAndImprove)
        {
            if (Of(step).Fault is { } words) { yield return new($"{field}.{(Kind == TargetKind.Within ? nameof(TargetStep.Upper) : nameof(TargetStep.Floor))}", words); }
            if (Kind == TargetKind.AtLeast && step.Value <= (definition.Possible?.Lowest ?? 0) && definition.Polarity == Polarity.Higher && step.Value == 0) { yield return new($"{field}.Value", "At least 0 asks nothing. Leave the target out, or ask for a figure."); }
        }

        foreach (var (name, figure) in new[] { (nameof(TargetStep.Value), (decimal?)step.Value), (nameof(TargetStep.Upper), step.Upper), (nameof(TargetStep.Floor), step.Floor) })
        {
            if (figure is { } value && definition.Possible is { } possible && !possible.Holds(value)) { yield return new($"{field}.{name}", $"{definition.Say(value)} is no figure that this measure can have."); }
        }
    }

    private IEnumerable<Problem> ImproveFaults()
    {
        if (Kind == TargetKind.Within) { yield return new("Kind", "Better by a percentage means more or less of a baseline: the target is at least or at most a figure."); }
        if (ImproveBy is not > 0) { yield return new("ImproveBy", "Say by how many per cent it is to be better: a number above 0."); }
        else if (ImproveBy > 1000) { yield return new("ImproveBy", "More than 1,000 per cent is no improvement that anybody plans."); }
        if (Steps[0].Value == 0) { yield return new("Steps[0].Value", "Per cent of a baseline of 0 are always 0. Set a figure instead."); }
        if (Kind != TargetKind.Within && ImproveBy is > 0 && For(default)?.Fault is { } words) { yield return new("Steps[0].Floor", words); }
    }

    /// <summary>The target in a sentence, as in "at least 80.0%, from 1 April 2026 on; floor 75.0%".</summary>
    /// <param name="definition">The definition of its measure.</param>
    public string InWords(MeasureDefinition definition)
    {
        string Figure(TargetStep step) => InWords(Of(step), definition);
        var asked = Shape switch
        {
            TargetShape.Constant => Figure(Steps[0]),
            TargetShape.Profile => $"{Figure(Steps[0])} in {definition.Frequency.PeriodFrom(Steps[0].From).InWords} to {Figure(Steps[^1])} in {definition.Frequency.PeriodFrom(Steps[^1].From).InWords}, a figure for each period",
            TargetShape.Trajectory => string.Join(", ", Steps.Select(step => $"{Figure(step)} in {definition.Frequency.YearInWords(step.From.Year)}")),
            _ => $"{(ImproveBy ?? 0).InWords()} per cent better than {definition.Say(Steps[0].Value)}: {InWords(For(default)!, definition)}",
        };
        return $"{asked}{(string.IsNullOrEmpty(Within) ? "" : $", within {Within}")}, from {From.InWords()} {(To is { } to ? $"to {to.InWords()}" : "on")}";
    }

    /// <summary>What a target asks, with the unit: "at least 80.0%, floor 75.0%".</summary>
    /// <param name="target">The target.</param>
    /// <param name="definition">The definition of its measure.</param>
    public static string InWords(Target target, MeasureDefinition definition) => (target.Kind switch
    {
        TargetKind.AtLeast => $"at least {definition.Say(target.Value)}",
        TargetKind.AtMost => $"at most {definition.Say(target.Value)}",
        _ => $"between {definition.Say(target.Value)} and {definition.Say(target.Upper ?? target.Value)}",
    }) + (target.Floor is { } floor ? $", floor {definition.Say(floor)}" : "");
}
