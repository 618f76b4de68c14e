using System.Globalization;
using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>What is wrong with a framework in itself, before anybody assesses by it.</summary>
public static partial class FrameworkCheck
{
    /// <summary>Everything that is wrong with it, each named by the key of the file that it is about; empty where nothing is.</summary>
    /// <param name="framework">The framework.</param>
    public static IReadOnlyList<Problem> Of(FrameworkContent framework) =>
    [
        .. Named(framework), .. Levels(framework), .. Parts(framework), .. Scales(framework), .. ScoringCheck.Of(framework), .. Crosswalks(framework), .. Clocks(framework),
    ];

    /// <summary>The most characters of a framework's code and of a part's reference.</summary>
    public const int MaxCode = 100, MaxRef = 60;

    private static IEnumerable<Problem> Named(FrameworkContent framework)
    {
        if (!Code().IsMatch(framework.Code)) { yield return new("code", $"“{framework.Code}” is no code: write small letters, figures and hyphens."); }
        if (Naming.TooLong("code", framework.Code, MaxCode) is { } tooLong) { yield return tooLong; }
        if (string.IsNullOrWhiteSpace(framework.Title)) { yield return new("title", "Give the framework a title."); }
        if (framework.From > framework.Until) { yield return new("until", $"It ends on {framework.Until.Value.InWords()}, before it begins on {framework.From.Value.InWords()}."); }
    }

    private static IEnumerable<Problem> Levels(FrameworkContent framework)
    {
        if (framework.Levels.Count == 0) { yield return new("levels", "Say what its levels are called, the top one first."); }
        if (framework.Levels.Any(string.IsNullOrWhiteSpace)) { yield return new("levels", "A level has no name."); }
        if (framework.Levels.Contains(ScoringRule.Whole)) { yield return new("levels", $"“{ScoringRule.Whole}” is the framework as a whole: call the level something else."); }
        foreach (var level in Twice(framework.Levels)) { yield return new("levels", $"There are two levels called “{level}”."); }
        var deepest = framework.All().Select(each => each.Depth).DefaultIfEmpty(-1).Max();
        foreach (var level in framework.Levels.Skip(deepest + 1)) { yield return new("levels", $"There is a level “{level}”, and no part stands on it."); }
    }

    private static IEnumerable<Problem> Parts(FrameworkContent framework)
    {
        var codes = framework.Scales.Select(scale => scale.Code).ToHashSet();
        foreach (var (part, depth, above) in framework.All())
        {
            if (string.IsNullOrWhiteSpace(part.Ref)) { yield return new("parts", above is null ? $"“{part.Title}” has no reference." : $"“{part.Title}”, below {above.Ref}, has no reference."); }
            if (part.Ref == ScoringRule.Whole) { yield return new("parts", $"“{ScoringRule.Whole}” is the framework as a whole: give the part another reference."); }
            if (part.Ref.Length > MaxRef) { yield return new("parts", $"The reference “{part.Ref}” has {part.Ref.Length} characters; the limit is {MaxRef}."); }
            if (string.IsNullOrWhiteSpace(part.Title)) { yield return new("parts", $"{part.Ref} does not say what it asks: give it a title."); }
            if (part.Scale is { Length: > 0 } scale && !codes.Contains(scale)) { yield return new("parts", $"{part.Ref} is scored on the scale “{scale}”, and there is none of that code."); }
            if (depth == framework.Levels.Count && depth > 0) { yield return new("parts", $"{part.Ref} stands below {above!.Ref}, deeper than the {Count(depth, "level")} that the framework has."); }
        }

        foreach (var reference in Twice(framework.All().Select(each => each.Part.Ref).Where(each => !string.IsNullOrWhiteSpace(each)))) { yield return new("parts", $"Two parts have the reference {reference}."); }
    }

    private static IEnumerable<Problem> Scales(FrameworkContent framework)
    {
        foreach (var code in Twice(framework.Scales.Select(scale => scale.Code))) { yield return new("scales", $"There are two scales of the code “{code}”."); }
        foreach (var level in Twice(framework.Scales.SelectMany(scale => scale.Levels))) { yield return new("scales", $"There are two scales for “{level}”: which is meant?"); }
        foreach (var scale in framework.Scales)
        {
            if (string.IsNullOrWhiteSpace(scale.Code)) { yield return new("scales", $"The scale “{scale.Title}” has no code."); }
            foreach (var level in scale.Levels.Where(level => level != ScoringRule.Whole && !framework.Levels.Contains(level))) { yield return new("scales", $"The scale “{scale.Code}” is for the level “{level}”, and there is no such level."); }
            if (scale.Steps.Count == 0) { yield return new("scales", $"The scale “{scale.Code}” has no steps."); }
            if (scale.Steps.Any(step => string.IsNullOrWhiteSpace(step.Label))) { yield return new("scales", $"A step of the scale “{scale.Code}” does not say how it is printed: give it a label."); }
            foreach (var (worse, better) in scale.Steps.Zip(scale.Steps.Skip(1)).Where(pair => pair.First.Score > pair.Second.Score)) { yield return new("scales", $"In the scale “{scale.Code}” stands “{worse.Label}” before “{better.Label}”: write the worst step first."); }
            foreach (var score in Twice(scale.Steps.Select(step => step.Score))) { yield return new("scales", string.Create(CultureInfo.InvariantCulture, $"Two steps of the scale “{scale.Code}” have the score {score}.")); }
        }
    }

    private static IEnumerable<Problem> Crosswalks(FrameworkContent framework)
    {
        var refs = framework.All().Select(each => each.Part.Ref).ToHashSet();
        foreach (var crosswalk in framework.Crosswalks.Where(crosswalk => !refs.Contains(crosswalk.Ref))) { yield return new("crosswalks", $"A crosswalk to {crosswalk.OtherRef} of “{crosswalk.Framework}” begins at {crosswalk.Ref}, and there is no such part here."); }
        foreach (var crosswalk in framework.Crosswalks.Where(crosswalk => crosswalk.Framework == framework.Code)) { yield return new("crosswalks", $"A crosswalk from {crosswalk.Ref} leads to {crosswalk.OtherRef} of this same framework: it is for what another framework asks."); }
    }

    private static IEnumerable<Problem> Clocks(FrameworkContent framework)
    {
        foreach (var clock in framework.Clocks)
        {
            if (clock.Amount == 0) { yield return new("clocks", $"“{clock.Event}” is to be done 0 units after {clock.After}: say how many."); }
            if (clock is { Kind: ClockKind.Every, Amount: < 0 }) { yield return new("clocks", $"“{clock.Event}” comes round again: it cannot be counted backwards."); }
        }
    }

    private static IEnumerable<T> Twice<T>(IEnumerable<T> all) => all.GroupBy(each => each).Where(group => group.Count() > 1).Select(group => group.Key);

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    [GeneratedRegex("^[a-z0-9]+(?:-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
