namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>What is typed of a document that the inspectors asked for.</summary>
public sealed record DocumentDetails
{
    /// <summary>What was asked for.</summary>
    public string? What { get; init; }

    /// <summary>The day on which it was asked for.</summary>
    public DateOnly? AskedOn { get; init; }

    /// <summary>By when; null for no day.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The post that is to give it; null for nobody yet.</summary>
    public Guid? Post { get; init; }
}
