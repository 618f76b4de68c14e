namespace GoldenThread.Domain.Improvement;

/// <summary>What is changed in several actions at once.</summary>
public enum BulkField
{
    /// <summary>Who leads: one lead takes the place of those that there are.</summary>
    Lead,
    /// <summary>The next review.</summary>
    NextReview,
    /// <summary>The category.</summary>
    Category,
    /// <summary>The theme.</summary>
    Theme,
    /// <summary>Nothing is changed; those who lead are reminded to update.</summary>
    Remind,
}
