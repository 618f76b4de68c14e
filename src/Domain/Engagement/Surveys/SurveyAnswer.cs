namespace GoldenThread.Domain.Engagement;

/// <summary>One member's answers to a survey. Whose they are is known only while they may change them, and to no page; History does not hold them.</summary>
public sealed class SurveyAnswer
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The survey.</summary>
    public required Guid SurveyId { get; init; }

    /// <summary>Whose it is while the survey is open; null once it is closed.</summary>
    public Guid? AccountId { get; set; }

    /// <summary>The answers.</summary>
    public IReadOnlyList<SurveyReply> Replies { get; set; } = [];
}
