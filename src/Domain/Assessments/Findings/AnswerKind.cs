namespace GoldenThread.Domain.Assessments.Findings;

/// <summary>How a finding is answered.</summary>
public enum AnswerKind
{
    /// <summary>Something is done: actions of improvement plans.</summary>
    Act,

    /// <summary>Nothing is done, for a reason (R45).</summary>
    NoAction,

    /// <summary>It is how the council works already, and evidence shows it (R46).</summary>
    AlreadyPractice,
}
