using GoldenThread.Domain.Assessments.Frameworks;

namespace GoldenThread.Domain.Assessments.SelfAssessments;

/// <summary>Which parts of a framework a self-assessment answers in words, and what stands above and below them.</summary>
public static class FrameworkLines
{
    /// <summary>How deep the lines stand, the top level at 0: of three levels or more the last but one, since the last holds criteria of the lines; else the last.</summary>
    /// <param name="content">The framework.</param>
    public static int LineDepth(this FrameworkContent content) => content.Levels.Count >= 3 ? content.Levels.Count - 2 : content.Levels.Count - 1;

    /// <summary>The parts that are answered in words, in reading order: those as deep as lines stand, and those above that have nothing below them.</summary>
    /// <param name="content">The framework.</param>
    public static IReadOnlyList<FrameworkPart> Lines(this FrameworkContent content)
    {
        var line = content.LineDepth();
        return [.. content.All().Where(each => each.Depth == line || (each.Depth < line && each.Part.Parts.Count == 0)).Select(each => each.Part)];
    }

    /// <summary>The parts from the top level down to one, that one last; empty where there is none of the reference.</summary>
    /// <param name="content">The framework.</param>
    /// <param name="reference">The reference.</param>
    public static IReadOnlyList<FrameworkPart> PathTo(this FrameworkContent content, string reference) => Down(content.Parts, reference);

    /// <summary>Every part below one, in reading order.</summary>
    /// <param name="part">The part.</param>
    public static IEnumerable<FrameworkPart> Below(this FrameworkPart part) => part.Parts.SelectMany(each => each.Below().Prepend(each));

    /// <summary>The scale of a part, or of the whole; null where it has none.</summary>
    /// <param name="content">The framework.</param>
    /// <param name="reference">The part; "overall" for the whole.</param>
    public static AssessmentScale? ScaleFor(this FrameworkContent content, string reference)
    {
        if (reference == ScoringRule.Whole) { return content.Scales.FirstOrDefault(scale => scale.Levels.Contains(ScoringRule.Whole)); }
        var path = content.PathTo(reference);
        return path.Count == 0 ? null : content.ScaleOf(path[^1], path.Count - 1);
    }

    /// <summary>What a reference means here; null where the framework has no such part.</summary>
    /// <param name="content">The framework.</param>
    /// <param name="reference">The part; "overall" for the whole.</param>
    public static string? TitleOf(this FrameworkContent content, string reference) => reference == ScoringRule.Whole ? "The whole" : content.Find(reference)?.Title;

    private static List<FrameworkPart> Down(IReadOnlyList<FrameworkPart> parts, string reference)
    {
        foreach (var part in parts)
        {
            if (part.Ref == reference) { return [part]; }
            if (Down(part.Parts, reference) is { Count: > 0 } rest) { return [part, .. rest]; }
        }
        return [];
    }
}
