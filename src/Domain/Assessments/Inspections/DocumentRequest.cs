namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>A document that the inspectors asked for.</summary>
public sealed record DocumentRequest
{
    /// <summary>Its number among the inspection's, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What was asked for.</summary>
    public required string What { get; init; }

    /// <summary>The day on which it was asked for.</summary>
    public required DateOnly AskedOn { get; init; }

    /// <summary>By when; null for no day.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The post that is to give it; null while nobody is.</summary>
    public Guid? Post { get; init; }

    /// <summary>The piece of evidence that was given; null before, and where it was given otherwise.</summary>
    public Guid? EvidenceId { get; init; }

    /// <summary>How it was given, or why not; empty before.</summary>
    public string Words { get; init; } = "";

    /// <summary>The day on which it was given; null before.</summary>
    public DateOnly? GivenOn { get; init; }

    /// <summary>How it stands on a day.</summary>
    /// <param name="today">The day.</param>
    public DocumentState StateOn(DateOnly today) =>
        GivenOn is { } given ? given > Due ? DocumentState.GivenLate : DocumentState.Given
        : Words.Length > 0 ? DocumentState.Withdrawn
        : Due < today ? DocumentState.Late
        : DocumentState.Asked;

    /// <summary>How many days it is late, or was when it was given; 0 for none.</summary>
    /// <param name="today">The day.</param>
    public int DaysLate(DateOnly today) => StateOn(today) is DocumentState.Late or DocumentState.GivenLate ? (GivenOn ?? today).DayNumber - Due!.Value.DayNumber : 0;
}
