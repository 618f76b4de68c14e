namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>What is typed of an inspection.</summary>
public sealed record InspectionDetails
{
    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>Who inspects.</summary>
    public string? Body { get; init; }

    /// <summary>The code of the framework; empty for none.</summary>
    public string? Framework { get; init; }

    /// <summary>The inspection beside which it runs; null for none.</summary>
    public Guid? BesideId { get; init; }

    /// <summary>The first day on site; null while it is not known.</summary>
    public DateOnly? FieldWork { get; init; }

    /// <summary>The day on which its report was published; null before.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>The plans that answer it.</summary>
    public IReadOnlyList<Guid> Plans { get; init; } = [];
}
