namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>An interview or a focus group.</summary>
public sealed record Encounter
{
    /// <summary>Its number among the inspection's, from 1; no other ever has it.</summary>
    public required int Number { get; init; }

    /// <summary>Whether it is a focus group; an interview otherwise.</summary>
    public bool IsGroup { get; init; }

    /// <summary>Who is met: posts, members, staff, partners.</summary>
    public required string With { get; init; }

    /// <summary>What it is about; empty for nothing in particular.</summary>
    public string About { get; init; } = "";

    /// <summary>The day; null while it is not set.</summary>
    public DateOnly? On { get; init; }

    /// <summary>From when to when, as typed: "10.00 to 11.30".</summary>
    public string Time { get; init; } = "";

    /// <summary>Where; empty while it is not set.</summary>
    public string Where { get; init; } = "";

    /// <summary>Whether those who are met have said that they come.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>Why it was cancelled; empty where it stands.</summary>
    public string CancelledBecause { get; init; } = "";

    /// <summary>Whether it was cancelled.</summary>
    public bool IsCancelled => CancelledBecause.Length > 0;

    /// <summary>What it is called: "Interview with the Leader", "Focus group with staff".</summary>
    public string InWords() => $"{(IsGroup ? "Focus group" : "Interview")} with {With}";
}
