using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.ControlCharts;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Reports;

/// <summary>What a report says of a measure: the same words on the page and in every file.</summary>
public static class MonitoringWords
{
    public static string Figure(MonitoringLine line) => line.Position.Value is { } value ? line.Say(value) : line.Position.Period is null ? "No figure yet" : line.Position.Figure.InWords();

    /// <summary>What stands beside the figure: the count behind it, and how settled it is.</summary>
    public static string Beside(MonitoringLine line) => string.Join("; ", new[]
    {
        line.Position is { Numerator: { } counted, Denominator: { } all } ? $"{counted.InWords()} of {all.InWords()}" : null,
        line.Position.Status switch { PeriodStatus.Provisional => "provisional", PeriodStatus.Revised => "revised", _ => null },
        line.Position.State == FigureState.Submitted ? "not yet approved" : null,
        line.Position.IsInQuestion ? "in question" : null,
    }.OfType<string>());

    public static string PeriodOf(MonitoringLine line) => line.Position.Period is not { } period ? "" : period.InWords is var words && words.StartsWith("the ", StringComparison.Ordinal) ? words[4..] is var bare ? char.ToUpperInvariant(bare[0]) + bare[1..] : words : words;

    public static string TargetOf(MonitoringLine line) => line.Position.Target is { } target ? TargetOf(line, target) : "None set";

    public static string TargetOf(MonitoringLine line, Target target) => target.Kind switch
    {
        TargetKind.AtLeast => $"at least {line.Say(target.Value)}",
        TargetKind.AtMost => $"at most {line.Say(target.Value)}",
        _ => $"between {line.Say(target.Value)} and {line.Say(target.Upper ?? target.Value)}",
    };

    public static string ColourWord(Colour colour) => colour switch { Domain.Measures.Ratings.Colour.Green => "Green", Domain.Measures.Ratings.Colour.Amber => "Amber", Domain.Measures.Ratings.Colour.Red => "Red", _ => "No colour" };

    /// <summary>The kind of the status tag.</summary>
    public static string Tone(Colour colour) => colour switch { Domain.Measures.Ratings.Colour.Green => "green", Domain.Measures.Ratings.Colour.Amber => "amber", Domain.Measures.Ratings.Colour.Red => "red", _ => "none" };

    /// <summary>Why it has its colour, with the rule's name.</summary>
    public static string Because(MonitoringLine line) => line.Position.Rule.Length == 0 ? "No rule colours it." : $"{line.Position.Because} Rule: {line.Position.Rule}{(line.Position.InRetrospect ? ", rated in retrospect" : "")}.";

    public static string Change(MonitoringChange change) => change switch { MonitoringChange.NewRed => "New red", MonitoringChange.Fell => "Fell", MonitoringChange.OutOfRed => "Out of red", _ => "Rose" };

    public static string DirectionWord(MonitoringLine line, DirectionMode mode) => line.Position.Direction(mode)?.Direction switch
    {
        Domain.Measures.Ratings.Direction.Improving => "Better",
        Domain.Measures.Ratings.Direction.Worsening => "Worse",
        Domain.Measures.Ratings.Direction.Steady => "No change",
        Domain.Measures.Ratings.Direction.Rising => "Higher",
        Domain.Measures.Ratings.Direction.Falling => "Lower",
        _ => "Cannot be said",
    };

    public static string VariationOf(MonitoringLine line) => line.Position.Value is null ? "" : line.Position.Variation?.InWords() ?? line.Position.Doubt?.InWords() ?? "Too few points to tell";

    public static string AssuranceOf(MonitoringLine line) => line.Position.Value is null ? "" : line.Position.Assurance?.InWords() ?? "";

    /// <summary>What the year is expected to end with; empty where none is forecast.</summary>
    public static string YearEnd(MonitoringLine line) => line.Position.YearEnd is not { } end ? ""
        : $"{line.Say(end.Expected)}, with 80% between {line.Say(end.Low80)} and {line.Say(end.High80)}{(end.Chance is { } chance ? $"; {Chance(chance)} of meeting the target" : "")}";

    /// <summary>A chance as people say it; never quite none and never quite certain.</summary>
    public static string Chance(double chance) => chance < 0.005 ? "under 1% chance" : chance > 0.995 ? "over 99% chance" : $"{Math.Round(chance * 100):0}% chance";

    public static string Commentary(MonitoringLine line) => string.Join('\n', new[] { line.Words.Why, line.Words.Next.Length > 0 ? $"Next: {line.Words.Next}" : "" }.Where(words => words.Length > 0));

    /// <summary>What a red must have and has not.</summary>
    public static string Missing(MonitoringLine line)
    {
        List<string> missing = [.. new[] { (line.Words.Why.Length == 0, "cause"), (line.Words.Next.Length == 0, "action"), (line.Doer.Length == 0, "owner"), (line.Words.By is null, "date") }.Where(each => each.Item1).Select(each => each.Item2)];
        return missing.Count == 0 ? "" : $"Not given: {string.Join(", ", missing)}.";
    }

    public static string Group(string group) => group.Length == 0 ? "Other measures" : group;

    /// <summary>What the picture of the last figures says to somebody who does not see it.</summary>
    public static string Spark(MonitoringLine line)
    {
        var there = line.Position.Spark.Where(value => value is not null).Select(value => value!.Value).ToList();
        return there.Count < 2 ? "Too few figures for a picture" : $"The last {line.Position.Spark.Count} figures: from {line.Say(there[0])} to {line.Say(there[^1])}{(line.Position.Target is { } target ? $"; target {TargetOf(line, target)}" : "")}";
    }

    /// <summary>Where a figure stands that was corrected after it was reported.</summary>
    public static string Since(MonitoringCorrection each) =>
        $"Reported {Figure(each.Line)}, now {(each.Now.Value is { } now ? each.Line.Say(now) : each.Now.Figure.InWords())}, corrected by {each.Now.RecordedBy} on {CouncilClock.DayOf(each.Now.RecordedAt).InWords()}{(each.Now.Reason is { Length: > 0 } why ? $": {why}" : "")}";
}
