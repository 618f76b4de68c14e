namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>Everything in which two editions of a framework differ: what they ask, and what is said about that.</summary>
/// <param name="Comparison">What is asked otherwise.</param>
/// <param name="Besides">What else is otherwise, by what it is called: its title, its sources, its gaps, the order of its parts.</param>
public sealed record EditionDifferences(FrameworkComparison Comparison, IReadOnlyList<string> Besides)
{
    /// <summary>Whether the two are the same edition.</summary>
    public bool IsSame => Comparison.IsSame && Besides.Count == 0;

    /// <summary>Compares two editions.</summary>
    /// <param name="before">The earlier edition.</param>
    /// <param name="after">The later edition.</param>
    public static EditionDifferences Of(FrameworkContent before, FrameworkContent after)
    {
        var compared = FrameworkComparison.Of(before, after);
        var said = compared.Others.Select(change => change.What.Split(' ')[0]).ToHashSet();
        (string Called, bool Differs)[] besides =
        [
            ("Code", before.Code != after.Code),
            ("Title", before.Title != after.Title),
            ("Who made it", before.Body != after.Body),
            ("What it is for", before.About != after.About),
            ("Sources", !before.Sources.SequenceEqual(after.Sources)),
            ("Dates", (before.From, before.Until) != (after.From, after.Until)),
            ("Details of its scales", !said.Contains("Scale") && !before.Scales.Select(Plain).SequenceEqual(after.Scales.Select(Plain))),
            ("Details of its scoring", !said.Contains("Score") && !before.Scoring.Select(Plain).SequenceEqual(after.Scoring.Select(Plain))),
            ("Details of its clocks", !said.Contains("Clock") && !before.Clocks.SequenceEqual(after.Clocks)),
            ("Order of its rules", !said.Contains("Rule") && !before.Rules.SequenceEqual(after.Rules)),
            ("Marks of what was not confirmed", Marked(before) != Marked(after)),
            ("Order of its parts", Order(before, compared.Removed) != Order(after, compared.Added)),
            ("Crosswalks", !before.Crosswalks.SequenceEqual(after.Crosswalks)),
            ("Gaps", !before.Gaps.SequenceEqual(after.Gaps)),
        ];
        return new(compared, [.. besides.Where(each => each.Differs).Select(each => each.Called)]);
    }

    private static string Plain(AssessmentScale scale) =>
        $"{scale.Code}|{scale.Title}|{string.Join('|', scale.Levels)}|{string.Join('|', scale.Steps)}";

    private static string Plain(ScoringRule rule) =>
        $"{rule.Level}|{rule.Of}|{rule.Method}|{rule.IsUnconfirmed}|{rule.Source}|{string.Join('|', rule.Bands)}|{string.Join('|', rule.Combinations)}";

    private static string Marked(FrameworkContent content) => string.Join('|', content.All().Where(each => each.Part.IsUnconfirmed).Select(each => each.Part.Ref).Order(StringComparer.Ordinal));

    private static string Order(FrameworkContent content, IReadOnlyList<FrameworkPart> except)
    {
        var left = except.Select(part => part.Ref).ToHashSet();
        return string.Join('|', content.All().Select(each => each.Part.Ref).Where(each => !left.Contains(each)));
    }
}
