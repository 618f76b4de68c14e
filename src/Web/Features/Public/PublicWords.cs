using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Reports;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Public;

/// <summary>What public pages say, for people who have never read a performance report.</summary>
public static class PublicWords
{
    public const string Licence = "Open Government Licence v3.0";
    public const string LicenceAddress = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    /// <summary>How a measure is rated: the kind of its status tag, and the words.</summary>
    public static (string Kind, string Words) Rating(PublishedMeasure measure) => measure.Latest is null ? ("not", "No figure yet") : measure.Colour switch
    {
        Colour.Green => ("green", "On target"),
        Colour.Amber => ("amber", "Near the target"),
        Colour.Red => ("red", "Off target"),
        _ => ("none", "Not rated"),
    };

    public static (string Kind, string Words) State(AimState state) => state switch
    {
        AimState.Reached => ("done", "Reached"),
        AimState.GivenUp => ("none", "Given up"),
        AimState.Late => ("overdue", "Late"),
        _ => ("none", "Going on"),
    };

    public static ShownStatus Status(PublishedPromise promise) => promise.IsLate ? ShownStatus.Overdue : ShownStatus.Of(promise.Status);

    /// <summary>Whether a promise counts as kept: done, and somebody has seen the evidence.</summary>
    public static bool IsKept(PublishedPromise promise) => promise is { Status: ActionStatus.Done, EvidenceNotSeen: false };

    /// <summary>"Of 5 measures, 2 are on target, 1 is near it and 2 are off it."</summary>
    public static string Sum(IReadOnlyCollection<PublishedMeasure> measures)
    {
        if (measures.Count == 0) { return ""; }
        int Of(Colour colour) => measures.Count(measure => measure.Latest is not null && measure.Colour == colour);
        List<string> parts = [.. new[] { (Count: Of(Colour.Green), Words: "on target"), (Count: Of(Colour.Amber), Words: "near the target"), (Count: Of(Colour.Red), Words: "off target"), (Count: Of(Colour.None) + measures.Count(measure => measure.Latest is null), Words: "not rated") }
            .Where(each => each.Count > 0).Select(each => $"{each.Count.ToString("N0", Say.British)} {(each.Count == 1 ? "is" : "are")} {each.Words}")];
        return measures.Count == 1 ? $"The one measure {parts[0][2..]}." : $"Of {Say.Count(measures.Count, "measure", "measures")}, {CountingWords.Listed(parts)}.";
    }

    /// <summary>"3 of 7 promises are kept, and 1 is late."</summary>
    public static string Sum(IReadOnlyCollection<PublishedPromise> promises)
    {
        var all = promises.Where(each => each.Status != ActionStatus.NoAction).ToList();
        var (kept, late) = (all.Count(IsKept), all.Count(each => each.IsLate));
        if (all.Count == 1) { return kept == 1 ? "The one promise is kept." : late == 1 ? "The one promise is late." : "The one promise is not kept yet."; }
        return all.Count == 0 ? "" : $"{(kept == 0 ? "None" : kept.ToString("N0", Say.British))} of {Say.Count(all.Count, "promise is", "promises are")} kept so far{(late > 0 ? $", and {Say.Count(late, "is", "are")} late" : "")}.";
    }

    /// <summary>The latest figure in a sentence: "61.4% in September 2026. We aim for at least 80%."</summary>
    public static string Latest(PublishedMeasure measure) =>
        measure.Latest is not { } latest ? "There is no approved figure yet."
        : $"{PeriodWords.Capital(measure.Show(latest))} {When(latest.Period)}{(latest.Status == PeriodStatus.Provisional ? ", provisional" : "")}.{(Aim(measure) is { Length: > 0 } aim ? $" We aim for {aim}." : "")}";

    /// <summary>A period in a sentence: "in September 2026", "in the year to June 2026".</summary>
    public static string When(Period period) => PeriodWords.Label(period) is var label && period.Kind switch
    {
        PeriodKind.RollingYear or PeriodKind.SchoolYear => true,
        _ => label.StartsWith("Week ", StringComparison.Ordinal),
    } ? $"in the {char.ToLowerInvariant(label[0])}{label[1..]}" : period.Kind == PeriodKind.Day ? $"on {label}" : $"in {label}";

    public static string Aim(PublishedMeasure measure) => measure.Target is not { } target ? "" : target.Kind switch
    {
        TargetKind.AtLeast => $"at least {measure.Say(target.Value)}",
        TargetKind.AtMost => $"at most {measure.Say(target.Value)}",
        _ => $"between {measure.Say(target.Value)} and {measure.Say(target.Upper ?? target.Value)}",
    };

    public static string Polarity(Polarity polarity) => polarity switch
    {
        Domain.Measures.Polarity.Higher => "Higher is better",
        Domain.Measures.Polarity.Lower => "Lower is better",
        Domain.Measures.Polarity.WithinRange => "Best within a range",
        _ => "Neither way is better",
    };

    /// <summary>Which way it goes and why; empty where that cannot be said.</summary>
    public static string Direction(PublishedMeasure measure) => measure.Direction == Domain.Measures.Ratings.Direction.Unknown ? "" : $"{MeasureWords.Direction(measure.Direction)}: {measure.DirectionBecause}";

    public static string Kind(AimKind kind) => kind == AimKind.Ambition ? "Ambition" : kind == AimKind.Priority ? "Priority" : kind == AimKind.Objective ? "Objective" : "Target";

    /// <summary>A moment as people read it: "21 October 2026 at 09:30".</summary>
    public static string Moment(DateTimeOffset moment) => $"{Say.Date(CouncilClock.DayOf(moment))} at {CouncilClock.TimeOf(moment)}";

    public static IReadOnlyList<string> Paragraphs(string text) => text.Split("\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
