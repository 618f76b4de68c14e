using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Measures;

public sealed partial class Measure
{
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

    /// <summary>How addresses name a measure of a code: lower-case letters, digits and hyphens.</summary>
    /// <param name="code">The code.</param>
    public static string SlugOf(string code) => NotForAddresses().Replace(Naming.Tidy(code).ToLowerInvariant(), "-").Trim('-') is { Length: > 0 } slug ? slug : "measure";

    [GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{N} ./\-]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CodeShape();

    [GeneratedRegex(@"[^a-z0-9]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotForAddresses();
}
