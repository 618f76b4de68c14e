namespace GoldenThread.Domain.Engagement;

/// <summary>How far a question of a member has come.</summary>
public enum QuestionState
{
    /// <summary>It waits for an answer.</summary>
    Asked,

    /// <summary>It was answered, and the asker has not said whether that answers it.</summary>
    Answered,

    /// <summary>The asker said that it is answered.</summary>
    Closed,
}
