namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>What is typed when a document is given to the inspectors.</summary>
public sealed record DocumentGift
{
    /// <summary>The piece of evidence that is given; null where it is given otherwise.</summary>
    public Guid? EvidenceId { get; init; }

    /// <summary>How it is given: by post, on their portal, as part of another document.</summary>
    public string? Words { get; init; }

    /// <summary>The day.</summary>
    public DateOnly? On { get; init; }
}
