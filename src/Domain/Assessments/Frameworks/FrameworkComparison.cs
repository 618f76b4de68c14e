using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>What one edition of a framework says otherwise than another. Parts are matched by their references; white space and the kind of quotation marks count for nothing.</summary>
/// <param name="Added">Parts that only the later edition has, in its order.</param>
/// <param name="Removed">Parts that only the earlier edition has, in its order.</param>
/// <param name="Reworded">Parts that say something otherwise, in the order of the later edition.</param>
/// <param name="Moved">Parts that stand below another, in the order of the later edition.</param>
/// <param name="Others">What is otherwise beside the parts: levels, scales, scoring, clocks and rules.</param>
public sealed record FrameworkComparison(
    IReadOnlyList<FrameworkPart> Added, IReadOnlyList<FrameworkPart> Removed, IReadOnlyList<RewordedPart> Reworded, IReadOnlyList<MovedPart> Moved, IReadOnlyList<WordsChange> Others)
{
    /// <summary>Whether the two say the same.</summary>
    public bool IsSame => Added.Count + Removed.Count + Reworded.Count + Moved.Count + Others.Count == 0;

    /// <summary>Compares two editions; of two parts of one reference the first counts.</summary>
    /// <param name="before">The earlier edition.</param>
    /// <param name="after">The later edition.</param>
    public static FrameworkComparison Of(FrameworkContent before, FrameworkContent after)
    {
        var was = before.All().DistinctBy(each => each.Part.Ref).ToDictionary(each => each.Part.Ref);
        var now = after.All().DistinctBy(each => each.Part.Ref).ToList();
        var still = now.Select(each => each.Part.Ref).ToHashSet();
        var both = now.Where(each => was.ContainsKey(each.Part.Ref)).Select(each => (Was: was[each.Part.Ref], Now: each)).ToList();
        return new(
            [.. now.Where(each => !was.ContainsKey(each.Part.Ref)).Select(each => each.Part)],
            [.. was.Values.Where(each => !still.Contains(each.Part.Ref)).Select(each => each.Part)],
            [.. both.Select(pair => new RewordedPart(pair.Now.Part, Words(pair.Was.Part, pair.Now.Part))).Where(part => part.Changes.Count > 0)],
            [.. both.Where(pair => pair.Was.Above?.Ref != pair.Now.Above?.Ref).Select(pair => new MovedPart(pair.Now.Part, pair.Was.Above, pair.Now.Above))],
            [.. Beside(before, after)]);
    }

    private static List<WordsChange> Words(FrameworkPart was, FrameworkPart now) =>
    [
        .. Change("Title", was.Title, now.Title), .. Change("Text", was.Text, now.Text), .. Change("Group", was.Group, now.Group), .. Change("Note", was.Note, now.Note), .. Change("Scale", Scale(was), Scale(now)),
    ];

    private static IEnumerable<WordsChange> Beside(FrameworkContent before, FrameworkContent after) =>
    [
        .. Change("Levels", string.Join(", ", before.Levels), string.Join(", ", after.Levels)),
        .. Keyed(before.Scales, after.Scales, scale => scale.Code, scale => $"Scale “{scale.Code}”", Said),
        .. Keyed(before.Scoring, after.Scoring, rule => rule.Level, rule => $"Score of “{rule.Level}”", rule => rule.InWords()),
        .. Keyed(before.Clocks, after.Clocks, clock => clock.Event, clock => $"Clock of “{clock.Event}”", clock => clock.InWords()),
        .. before.Rules.Where(rule => !after.Rules.Any(other => Same(rule, other))).Select(rule => new WordsChange("Rule", rule, "")),
        .. after.Rules.Where(rule => !before.Rules.Any(other => Same(rule, other))).Select(rule => new WordsChange("Rule", "", rule)),
    ];

    private static IEnumerable<WordsChange> Keyed<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> key, Func<T, string> name, Func<T, string> words) where T : class =>
        from each in after.Concat(before).DistinctBy(key)
        let was = before.FirstOrDefault(other => key(other) == key(each))
        let now = after.FirstOrDefault(other => key(other) == key(each))
        from change in Change(name(each), was is null ? "" : words(was), now is null ? "" : words(now))
        select change;

    private static WordsChange[] Change(string what, string was, string now) => Same(was, now) ? [] : [new(what, was, now)];

    private static string Scale(FrameworkPart part) => part.Scale switch { null => "", "" => "not scored", var code => code };

    private static string Said(AssessmentScale scale) => $"{scale.Title}, for {(scale.Levels.Count == 0 ? "the parts that name it" : string.Join(", ", scale.Levels))}: {string.Join("; ", scale.Steps.Select(step => step.InWords))}";

    private static bool Same(string one, string other) => Plain(one) == Plain(other);

    private static string Plain(string text) => Naming.Tidy(text).Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"');
}

/// <summary>A part that a later edition words otherwise.</summary>
/// <param name="Part">The part in the later edition.</param>
/// <param name="Changes">What is otherwise, field by field.</param>
public sealed record RewordedPart(FrameworkPart Part, IReadOnlyList<WordsChange> Changes);

/// <summary>A part that stands below another in a later edition.</summary>
/// <param name="Part">The part in the later edition.</param>
/// <param name="From">What it stood below; null for nothing.</param>
/// <param name="To">What it stands below; null for nothing.</param>
public sealed record MovedPart(FrameworkPart Part, FrameworkPart? From, FrameworkPart? To);

/// <summary>Words before and after.</summary>
/// <param name="What">What they are about: a field of a part, a scale, a rule.</param>
/// <param name="Before">What the earlier edition says; empty where it says nothing.</param>
/// <param name="After">What the later edition says; empty where it says nothing.</param>
public sealed record WordsChange(string What, string Before, string After);
