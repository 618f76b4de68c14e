namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>What is typed of something that the inspectors said.</summary>
public sealed record FeedbackDetails
{
    /// <summary>The day.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Who said it.</summary>
    public string? From { get; init; }

    /// <summary>What was said.</summary>
    public string? Words { get; init; }

    /// <summary>The part of the framework that it is about; empty for none.</summary>
    public string? Ref { get; init; }
}
