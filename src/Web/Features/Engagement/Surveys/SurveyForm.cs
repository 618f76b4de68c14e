namespace GoldenThread.Web.Features.Engagement;

/// <summary>A question of a new survey as typed.</summary>
public sealed class SurveyQuestionForm
{
    public string? Words { get; set; }
    public bool IsScale { get; set; }
}

/// <summary>A new survey as typed.</summary>
public sealed class SurveyForm
{
    public string? Title { get; set; }
    public List<SurveyQuestionForm> Questions { get; set; } = [];

    public IReadOnlyList<(string? Words, bool IsScale)> Read() => [.. Questions.Select(each => (each.Words, each.IsScale))];
}

/// <summary>What a member answers to one question, as typed.</summary>
public sealed class SurveyReplyForm
{
    public int Number { get; set; }
    public int? Step { get; set; }
    public string? Words { get; set; }
}
