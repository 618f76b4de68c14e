namespace GoldenThread.Domain.Assessments.Findings;

/// <summary>What a paragraph of a report is.</summary>
public enum ParagraphKind
{
    /// <summary>It tells; nothing follows from it.</summary>
    Narrative,

    /// <summary>It says what is done well.</summary>
    Strength,

    /// <summary>It says what is to be better, without recommending anything.</summary>
    Comment,

    /// <summary>It recommends something.</summary>
    Recommendation,
}
