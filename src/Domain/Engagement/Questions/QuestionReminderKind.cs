namespace GoldenThread.Domain.Engagement;

/// <summary>Why somebody is reminded of a question.</summary>
public enum QuestionReminderKind
{
    /// <summary>Its answer is due within two working days.</summary>
    DueSoon,

    /// <summary>Its answer is late.</summary>
    Late,
}
