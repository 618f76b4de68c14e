namespace GoldenThread.Domain.Assessments.SelfAssessments;

/// <summary>What is typed of a self-assessment.</summary>
public sealed record SelfAssessmentDetails
{
    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>Who is assessed.</summary>
    public string? Subject { get; init; }

    /// <summary>The service that is assessed; null for none.</summary>
    public Guid? ServiceId { get; init; }

    /// <summary>The year or date that it speaks of.</summary>
    public string? Year { get; init; }

    /// <summary>The assessment of the same subject that came before; null for none.</summary>
    public Guid? BeforeId { get; init; }

    /// <summary>The inspection for which it is made; null for none.</summary>
    public Guid? InspectionId { get; init; }

    /// <summary>The day by which it is to be signed off; null for none.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The post that reads every answer a second time; null for none.</summary>
    public Guid? ReaderPost { get; init; }
}
