namespace GoldenThread.Domain.Improvement;

/// <summary>How far a success criterion is met.</summary>
public enum CriterionState
{
    /// <summary>Not yet judged.</summary>
    NotJudged,
    /// <summary>Not met.</summary>
    NotMet,
    /// <summary>Met in part.</summary>
    Partly,
    /// <summary>Met.</summary>
    Met,
}
