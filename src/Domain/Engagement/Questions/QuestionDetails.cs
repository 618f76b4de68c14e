namespace GoldenThread.Domain.Engagement;

/// <summary>What is typed of a question.</summary>
public sealed record QuestionDetails
{
    /// <summary>The question.</summary>
    public string? Words { get; init; }

    /// <summary>The page that it is about; empty for nothing in particular.</summary>
    public string? AboutPath { get; init; }

    /// <summary>The title of that page.</summary>
    public string? AboutTitle { get; init; }

    /// <summary>The post that is to answer; null where the asker leaves that to the clerk.</summary>
    public Guid? OwnerPostId { get; init; }

    /// <summary>Whether the asker says that what seems personal is needed.</summary>
    public bool IsNeeded { get; init; }
}
