namespace GoldenThread.Domain.Assessments.Findings;

/// <summary>Kinds of paragraphs in words.</summary>
public static class ParagraphKindInWordsExtensions
{
    /// <summary>The kind as pages print it.</summary>
    /// <param name="kind">The kind.</param>
    public static string InWords(this ParagraphKind kind) => kind switch
    {
        ParagraphKind.Strength => "Strength",
        ParagraphKind.Comment => "Comment",
        ParagraphKind.Recommendation => "Recommendation",
        _ => "Narrative",
    };
}
