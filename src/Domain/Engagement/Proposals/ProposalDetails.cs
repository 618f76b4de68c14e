namespace GoldenThread.Domain.Engagement;

/// <summary>What is typed of a proposal.</summary>
public sealed record ProposalDetails
{
    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>What is proposed; may be empty where a link says it.</summary>
    public string? Words { get; init; }

    /// <summary>Where it can be read: a page of this product, or an address that begins with https; empty where the words say all.</summary>
    public string? Link { get; init; }

    /// <summary>The post that leads it.</summary>
    public Guid? LeadPostId { get; init; }

    /// <summary>The board that decides.</summary>
    public Guid? BoardId { get; init; }

    /// <summary>The day on which that board meets.</summary>
    public DateOnly? GoesOn { get; init; }

    /// <summary>The last day for comments.</summary>
    public DateOnly? CommentsBy { get; init; }
}
