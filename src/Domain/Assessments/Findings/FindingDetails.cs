namespace GoldenThread.Domain.Assessments.Findings;

/// <summary>What is typed of a finding.</summary>
public sealed record FindingDetails
{
    /// <summary>What was found, in a sentence.</summary>
    public string? Title { get; init; }

    /// <summary>The places of the paragraphs that say it.</summary>
    public IReadOnlyList<int> Paragraphs { get; init; } = [];

    /// <summary>The post that is to answer it.</summary>
    public Guid? OwnerPost { get; init; }

    /// <summary>By when.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>What the council had said of it itself; empty where it had not.</summary>
    public string? Foreseen { get; init; }
}
