namespace GoldenThread.Domain.Assessments.SelfAssessments;

/// <summary>What is typed of an answer.</summary>
public sealed record AnswerDetails
{
    /// <summary>The score; null for none.</summary>
    public int? Score { get; init; }

    /// <summary>The judgement, and why this score.</summary>
    public string? Judgement { get; init; }

    /// <summary>What is done well.</summary>
    public string? Strengths { get; init; }

    /// <summary>What is to be better.</summary>
    public string? Improvements { get; init; }

    /// <summary>How weaknesses that were known before were tackled.</summary>
    public string? Tackled { get; init; }

    /// <summary>What changed in outcomes for people.</summary>
    public string? Outcomes { get; init; }

    /// <summary>The evidence that it rests on.</summary>
    public IReadOnlyList<EvidenceUse> Evidence { get; init; } = [];

    /// <summary>What an answer says, as it would be typed again.</summary>
    /// <param name="answer">The answer.</param>
    public static AnswerDetails Of(LineAnswer answer) => new() { Score = answer.Score, Judgement = answer.Judgement, Strengths = answer.Strengths, Improvements = answer.Improvements, Tackled = answer.Tackled, Outcomes = answer.Outcomes, Evidence = answer.Evidence };
}
