namespace GoldenThread.Domain.Assessments.SelfAssessments;

/// <summary>Something in a self-assessment that does not go together, said to whoever writes, reads and signs it.</summary>
/// <param name="Ref">The part that it is about; "overall" for the whole.</param>
/// <param name="Kind">What does not go together.</param>
/// <param name="Words">What, in a sentence that names both sides.</param>
public sealed record Challenge(string Ref, ChallengeKind Kind, string Words)
{
    /// <summary>Whether it is a hint only: it may be signed off without a word about it.</summary>
    public bool IsHint => Kind is ChallengeKind.ImprovementWithoutAction or ChallengeKind.ActionOverdue;
}

/// <summary>What in a self-assessment does not go together.</summary>
public enum ChallengeKind
{
    /// <summary>A high score, and a measure that it rests on is red or gets worse.</summary>
    MeasureDisagrees,

    /// <summary>A measure that the answer rests on has no figure.</summary>
    MeasureMissing,

    /// <summary>Evidence that is older than a year, or stale by its own age.</summary>
    EvidenceOld,

    /// <summary>A strength that rests on no evidence.</summary>
    StrengthWithoutEvidence,

    /// <summary>A score that rests on no evidence.</summary>
    ScoreWithoutEvidence,

    /// <summary>A text that is the one of the assessment before.</summary>
    TextCopied,

    /// <summary>A score that rose, and no outcome is said.</summary>
    RisenWithoutOutcome,

    /// <summary>A score that is not what the rule gives.</summary>
    ScoreOutsideRule,

    /// <summary>The second reader does not agree.</summary>
    ReaderDisagrees,

    /// <summary>Something is to be better, and no action stands behind it.</summary>
    ImprovementWithoutAction,

    /// <summary>An action that the answer rests on is overdue.</summary>
    ActionOverdue,
}
