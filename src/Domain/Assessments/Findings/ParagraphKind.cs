namespace GoldenThread.Domain.Assessments.Findings;

/// <summary>What a paragraph of an inspection's report is, to the council that must answer it.</summary>
public enum ParagraphKind
{
    /// <summary>It tells or describes and asks for nothing.</summary>
    Narrative,

    /// <summary>It says that something is good.</summary>
    Strength,

    /// <summary>It finds something wanting without saying what to do about it; the council decides whether to act.</summary>
    Comment,

    /// <summary>It says what the council should do; the council owes an answer.</summary>
    Recommendation,
}
