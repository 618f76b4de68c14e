namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>What is typed of an interview or a focus group.</summary>
public sealed record EncounterDetails
{
    /// <summary>Whether it is a focus group; an interview otherwise.</summary>
    public bool IsGroup { get; init; }

    /// <summary>Who is met.</summary>
    public string? With { get; init; }

    /// <summary>What it is about.</summary>
    public string? About { get; init; }

    /// <summary>The day; null while it is not set.</summary>
    public DateOnly? On { get; init; }

    /// <summary>From when to when, as typed.</summary>
    public string? Time { get; init; }

    /// <summary>Where.</summary>
    public string? Where { get; init; }
}
