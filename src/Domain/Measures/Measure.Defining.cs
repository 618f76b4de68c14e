using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Formulas;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Measures;

public sealed partial class Measure
{
    /// <summary>Words that stand in addresses where a measure's name would: no measure may be called so there.</summary>
    public static IReadOnlySet<string> Reserved { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "new", "lists", "rules", "enter", "returns", "loads", "areas", "forecasts", "promises", "compare", "heat", "breakdown", "api", "download", "export", "map", "mapping", "sources", "targets", "definition",
    };

    /// <summary>Begins a measure with its first definition.</summary>
    /// <param name="taken">The codes of the council's other measures.</param>
    /// <param name="actor">Who adds it.</param>
    public Outcome<MeasureDefined> Begin(IEnumerable<string> taken, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("add measures"); }
        List<Problem> faults = [.. new[] { CodeFault(Code, taken) }.OfType<Problem>(), .. Definition.Faults()];
        return faults.Count > 0 ? faults : new MeasureDefined(Ref, Definition.Title);
    }

    /// <summary>What is wrong with a code; null when nothing is.</summary>
    /// <param name="code">The code as typed.</param>
    /// <param name="taken">The codes of the council's other measures.</param>
    public static Problem? CodeFault(string? code, IEnumerable<string> taken) =>
        Naming.Tidy(code) is not { Length: > 0 } tidy ? new("Code", "Give the measure a code, as in CS07.")
        : tidy.Length > MaxCode ? new("Code", $"This has {tidy.Length} characters; the limit is {MaxCode}.")
        : !CodeShape().IsMatch(tidy) ? new("Code", "A code has letters, digits, spaces, hyphens, dots and strokes, and begins with a letter or a digit.")
        : taken.FirstOrDefault(other => Naming.Same(other, tidy)) is { } twin ? new("Code", $"{twin} is the code of another measure.") : null;

    /// <summary>What is wrong with a code besides, because another measure has or had one that addresses and formulas could not tell from it; null when nothing is.</summary>
    /// <param name="code">The code as typed.</param>
    /// <param name="others">The council's other measures.</param>
    public static Problem? LikenessFault(string? code, IEnumerable<Measure> others)
    {
        var tidy = Naming.Tidy(code);
        return tidy.Length > 0 && tidy.All(char.IsAscii) && others.FirstOrDefault(other => other.Slug == SlugOf(tidy)) is { } twin
            ? new("Code", $"This is too like {(SlugOf(twin.Code) == twin.Slug ? $"{twin.Code}, the code" : $"the former code of {twin.Code}, the address")} of another measure. Choose one that nobody mistakes for it.") : null;
    }

    /// <summary>How addresses name a measure of a code: lower-case letters, digits and hyphens.</summary>
    /// <param name="code">The code.</param>
    public static string SlugOf(string code) => NotForAddresses().Replace(Naming.Tidy(code).ToLowerInvariant(), "-").Trim('-') is { Length: > 0 } slug ? slug : "measure";

    /// <summary>An address that no other measure and no page has: that of the code, else that with "measure" or a number behind it.</summary>
    /// <param name="code">The code.</param>
    /// <param name="taken">The addresses of the council's other measures.</param>
    public static string SlugFor(string code, IReadOnlySet<string> taken)
    {
        var slug = SlugOf(code) is var own && Reserved.Contains(own) ? own + "-measure" : own;
        if (slug.Length > MaxCode) { slug = slug[..MaxCode].Trim('-'); }
        if (!taken.Contains(slug)) { return slug; }
        var stem = slug.Length > MaxCode - 6 ? slug[..(MaxCode - 6)] : slug;
        return Enumerable.Range(2, taken.Count + 1).Select(number => $"{stem}-{number}").First(name => !taken.Contains(name));
    }

    /// <summary>Gives it another definition from a period on; the earlier one is kept and holds for the periods before (R82).</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="from">The first day of the first period that it holds for; null where the words are put right for all periods of the latest definition.</param>
    /// <param name="isBreak">Whether figures before and after cannot be compared; null where nobody said.</param>
    /// <param name="because">Why.</param>
    /// <param name="links">Which measures are worked out from which.</param>
    /// <param name="hasFigures">Whether it has figures.</param>
    /// <param name="actor">Who changes it.</param>
    public Outcome<MeasureRedefined> Redefine(MeasureDefinition definition, DateOnly? from, bool? isBreak, string? because, FormulaLinks links, bool hasFigures, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("change what a measure is"); }
        List<Problem> faults = [.. definition.Faults(), .. new[] { links.Fault(this, definition), ReasonFault(because, "changes") }.OfType<Problem>()];
        var differences = MeasureDifference.Between(Definition, definition);
        if (differences.Count == 0) { faults.Add(new("", "Nothing was changed.")); }
        var last = Definitions[^1];
        if (from is { } first)
        {
            if (definition.Frequency.StartFault("From", first) is { } fault) { faults.Add(fault); }
            else if (first < last.From) { faults.Add(new("From", $"The definition that holds now begins on {last.From.InWords()}. Another begins then or later.")); }
            if (isBreak is null) { faults.Add(new("IsBreak", "Say whether figures before and after can be compared.")); }
            if (isBreak == false && definition.Frequency != Definition.Frequency && hasFigures) { faults.Add(new("IsBreak", "The periods change, so figures before and after cannot be compared.")); }
        }
        else if (hasFigures && definition.Frequency != Definition.Frequency)
        {
            faults.Add(new("From", $"There are figures that are {Definition.Frequency.InWords()}. Give the day from which it is collected otherwise."));
        }

        if (faults.Count > 0) { return faults; }
        var version = new DefinitionVersion(from ?? last.From, definition, from is null ? last.IsBreak : isBreak == true, because!.Trim(), actor.Post, actor.At);
        Definitions = [.. Definitions, version];
        return new MeasureRedefined(Ref, version.From, version.IsBreak, [.. differences.Select(each => each.Field.ToLowerInvariant())], because.Trim());
    }

    private static Problem? ReasonFault(string? because, string what, string field = "Because") =>
        string.IsNullOrWhiteSpace(because) ? new(field, $"Say why it {what}.") : because.Trim().Length > 1000 ? new(field, $"This has {because.Trim().Length} characters; the limit is 1000.") : null;

    [GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{N} ./\-]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CodeShape();

    [GeneratedRegex(@"[^a-z0-9]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotForAddresses();
}
